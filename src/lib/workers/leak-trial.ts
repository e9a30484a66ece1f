/** How long to wait for the browser to say that it refused, in milliseconds. */
const PATIENCE = 1500;

/**
 * Tries to send a made-up text from the worker that computes, and says whether the page's policy
 * held it back: only the browser's own report of a refusal counts, not that nothing arrived.
 */
export async function tryToSend(address: string, text: string): Promise<boolean> {
  let settle: (held: boolean) => void = () => undefined;
  const held = new Promise<boolean>((done) => (settle = done));
  const refused = (event: Event) => {
    const { blockedURI } = event as SecurityPolicyViolationEvent;
    if (blockedURI.startsWith(address)) settle(true);
  };
  self.addEventListener('securitypolicyviolation', refused);
  const timer = setTimeout(() => settle(false), PATIENCE);
  try {
    await fetch(address, { method: 'POST', mode: 'no-cors', body: text }).catch(() => undefined);
    return await held;
  } finally {
    clearTimeout(timer);
    self.removeEventListener('securitypolicyviolation', refused);
  }
}
