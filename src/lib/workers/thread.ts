import { Fault } from '#lib/domain/fault.ts';
import type { Reply, Request } from './protocol.ts';

interface TrustedPolicy {
  createScriptURL: (url: string) => unknown;
}
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => TrustedPolicy;
}

let policy: TrustedPolicy | undefined;

/**
 * Starts a module worker from a blob that imports its address: such a worker lives under the page's
 * own policy, which one loaded from an address does not when the policy stands in a `<meta>`.
 */
function startWorker(address: string): Worker {
  const absolute = new URL(address, document.baseURI).href;
  const source = new Blob([`import ${JSON.stringify(absolute)};`], { type: 'text/javascript' });
  const url = URL.createObjectURL(source);
  const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  // The only addresses that pass are the blobs made right here.
  policy ??= trusted?.createPolicy('uitkomstwijzer-worker', {
    createScriptURL: (given) => {
      if (!given.startsWith('blob:')) throw new TypeError('not a worker of this page');
      return given;
    },
  });
  const worker = new Worker((policy?.createScriptURL(url) ?? url) as string, { type: 'module' });
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  return worker;
}

interface Open {
  resolve: (output: never) => void;
  reject: (reason: Error) => void;
  progress: ((done: number) => void) | undefined;
}

/**
 * One worker as seen from the page: questions go in, answers come out. It is started at the first
 * question; after a crash or a stop the next question gets a fresh one.
 */
export class Thread<Q extends Record<keyof Q, { in: unknown; out: unknown }>> {
  readonly #address: string;
  readonly #open = new Map<number, Open>();
  #worker: Worker | undefined;
  #next = 0;

  constructor(address: string) {
    this.#address = address;
  }

  /** Whether no question is open. */
  get isIdle(): boolean {
    return this.#open.size === 0;
  }

  /** Asks a question; `transfer`: what of it is handed over. Rejects with a Fault for a foreseen reason, also where the worker crashes. */
  ask<N extends keyof Q & string>(
    name: N,
    input: Q[N]['in'],
    progress?: (done: number) => void,
    transfer: Transferable[] = [],
  ): Promise<Q[N]['out']> {
    this.#worker ??= this.#start();
    const id = this.#next++;
    const request: Request = { id, name, input };
    return new Promise<Q[N]['out']>((resolve, reject) => {
      this.#open.set(id, { resolve: resolve as Open['resolve'], reject, progress });
      this.#worker?.postMessage(request, transfer);
    });
  }

  /** Ends the worker; every open question fails with this fault. */
  end(fault: Fault): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const { reject } of open) reject(fault);
  }

  #start(): Worker {
    const worker = startWorker(this.#address);
    worker.addEventListener('message', (event: MessageEvent<Reply>) => this.#take(event.data));
    worker.addEventListener('error', () => {
      if (worker === this.#worker) this.end(new Fault('worker-crashed'));
    });
    return worker;
  }

  #take(reply: Reply): void {
    const open = this.#open.get(reply.id);
    if (!open) return;
    if ('progress' in reply) {
      open.progress?.(reply.progress);
      return;
    }
    this.#open.delete(reply.id);
    if ('output' in reply) open.resolve(reply.output as never);
    else if ('fault' in reply) open.reject(new Fault(reply.fault.code, reply.fault.detail));
    else open.reject(new Fault('worker-crashed', reply.bug));
  }
}
