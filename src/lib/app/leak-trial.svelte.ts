import type { Way } from '#lib/ui/words/ids.ts';
import type { Workspace } from './workspace.svelte.ts';

/** The ways out that the trial tries, in its order. */
export const WAYS: readonly Way[] = ['fetch', 'beacon', 'socket', 'image', 'form', 'worker'];

/** What came of a try: the policy `held` it back, or it did not (`passed`). */
export type Outcome = 'held' | 'passed';

/** A host that can never exist: the name `invalid` is set apart for that (RFC 2606). */
export const FOREIGN = 'uitkomstwijzer-proef.invalid';

const TEXT = 'Verzonnen bericht: dit mag nergens aankomen.';
/** How long to wait for the browser to say that it refused, in milliseconds. */
const PATIENCE = 1500;

const address = (way: Way): string => `https://${FOREIGN}/${way}`;

/** The line of the policy that must refuse each way that starts in the page itself. */
const RULES = {
  fetch: 'connect-src',
  beacon: 'connect-src',
  socket: 'connect-src',
  image: 'img-src',
  form: 'form-action',
} as const;

/** How to try each of them. */
const tries: Record<keyof typeof RULES, () => unknown> = {
  fetch: () => fetch(address('fetch'), { method: 'POST', mode: 'no-cors', body: TEXT }),
  beacon: () => navigator.sendBeacon(address('beacon'), TEXT),
  socket: () => {
    const socket = new WebSocket(`wss://${FOREIGN}/socket`);
    socket.onopen = () => socket.send(TEXT);
  },
  image: () => {
    new Image().src = `${address('image')}?${encodeURIComponent(TEXT)}`;
  },
  form: () => sendForm(),
};

// Were it let through, the answer must not take the place of this page: it goes to a frame.
function sendForm(): void {
  const frame = document.createElement('iframe');
  frame.name = `proef-${crypto.randomUUID()}`;
  const form = document.createElement('form');
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name: 'bericht', value: TEXT });
  Object.assign(form, { method: 'post', action: address('form'), target: frame.name });
  for (const element of [frame, form]) element.hidden = true;
  form.append(field);
  document.body.append(frame, form);
  form.submit();
  setTimeout(() => {
    frame.remove();
    form.remove();
  }, PATIENCE);
}

/**
 * Tries one way. Only the browser's own report that the policy refused it counts as held back: that
 * nothing arrived proves nothing.
 */
async function tryOut(way: keyof typeof RULES): Promise<Outcome> {
  let settle: (outcome: Outcome) => void = () => undefined;
  const outcome = new Promise<Outcome>((done) => (settle = done));
  const refused = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === RULES[way]) settle('held');
  };
  document.addEventListener('securitypolicyviolation', refused);
  const timer = setTimeout(() => settle('passed'), PATIENCE);
  try {
    await tries[way]();
  } catch {
    // some ways end in an error where they are refused; whether it was the policy, it says itself
  }
  try {
    return await outcome;
  } finally {
    clearTimeout(timer);
    document.removeEventListener('securitypolicyviolation', refused);
  }
}

/** The trial on the page about privacy: the page tries to send, and the browser must hold it back. */
export class LeakTrial {
  outcomes = $state<Partial<Record<Way, Outcome>>>({});
  running = $state(false);
  /** milliseconds since 1970 of the last trial, or null */
  ended = $state<number | null>(null);
  readonly #workspace: Workspace;
  readonly #clock: () => number;

  constructor(workspace: Workspace, clock: () => number) {
    this.#workspace = workspace;
    this.#clock = clock;
  }

  /** Tries all ways, one after another, so that each refusal belongs to one try. */
  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.outcomes = {};
    for (const way of WAYS) {
      const outcome = way === 'worker' ? await this.#tryWorker() : await tryOut(way);
      if (outcome) this.outcomes = { ...this.outcomes, [way]: outcome };
    }
    this.ended = this.#clock();
    this.running = false;
  }

  async #tryWorker(): Promise<Outcome | undefined> {
    const held = await this.#workspace.ask('tryToSend', { address: address('worker'), text: TEXT });
    return held === undefined ? undefined : held ? 'held' : 'passed';
  }
}
