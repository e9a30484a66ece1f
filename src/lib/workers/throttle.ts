/** Lets a call through at most ten times a second. */
export function throttle(call: () => void): () => void {
  let last = -Infinity;
  return () => {
    const now = performance.now();
    if (now - last < 100) return;
    last = now;
    call();
  };
}
