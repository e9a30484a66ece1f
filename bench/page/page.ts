import type { PeerJob } from './peers.ts';

/** Runs one job of the peers in a fresh worker and gives back its milliseconds. */
function peer(job: PeerJob): Promise<number> {
  const worker = new Worker(new URL('./peers.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<number | string>) => {
      worker.terminate();
      if (typeof data === 'number') resolve(data);
      else reject(new Error(data));
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(job);
  });
}

Object.assign(window, {
  peer: (name: PeerJob['name'], count = 0) => {
    const file = document.querySelector('input')?.files?.[0];
    return peer({ name, file, count });
  },
});
