import { Fault } from '#lib/domain/fault.ts';
import type { Reply, Request } from './protocol.ts';

/** Answers to questions: each takes its input and a way to say how far it is. */
export type Handlers<Q extends Record<keyof Q, { in: unknown; out: unknown }>> = {
  [N in keyof Q]: (
    input: Q[N]['in'],
    progress: (done: number) => void,
  ) => Q[N]['out'] | Promise<Q[N]['out']>;
};

/**
 * Lets a worker answer questions, one at a time and in order. A foreseen fault goes back as such;
 * anything else goes back as a bug, by its kind only: a message could hold a value from a file.
 */
export function serve<Q extends Record<keyof Q, { in: unknown; out: unknown }>>(
  handlers: Handlers<Q>,
): void {
  const reply = (message: Reply) => self.postMessage(message);
  const answer = async ({ id, name, input }: Request) => {
    try {
      const handler = handlers[name as keyof Q];
      const output = await handler(input as never, (progress) => reply({ id, progress }));
      reply({ id, output });
    } catch (error) {
      if (error instanceof Fault) {
        reply({ id, fault: { code: error.code, detail: error.detail } });
      } else {
        reply({ id, bug: error instanceof Error ? error.name : 'unknown' });
      }
    }
  };
  let turn = Promise.resolve();
  self.addEventListener('message', (event: MessageEvent<Request>) => {
    turn = turn.then(() => answer(event.data));
  });
}
