import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { CuttingsEvent } from '../src/contract/event.ts';
import type { Reply } from '../src/contract/failure.ts';
import type { Service } from '../src/service/service.ts';

/** What cancelling an import took, ms from the call. */
export type Cancelled = {
  /** Until the call was answered: what the page waits for. */
  readonly answered: number;
  /** Until the import had ended, the batch that was being stored included: no file is taken after that. */
  readonly ended: number;
  /** Files in its ledger. */
  readonly files: number;
};

/** Starts importing, and cancels it after so many ms. */
export async function timeCancel(service: Service, path: string, after: number): Promise<Cancelled> {
  const { articles } = await service.tickets.addPaths([path]);
  const finished = new Promise<Extract<CuttingsEvent, { type: 'import-finished' }>>((settle) => {
    const end = service.subscribe((event) => {
      if (event.type !== 'import-finished') return;
      end();
      settle(event);
    });
  });
  const { importId } = valueOf(await service.call('import.start', { tickets: [...articles] }));
  await new Promise((resolve) => setTimeout(resolve, after));
  const began = performance.now();
  valueOf(await service.call('import.cancel', { importId }));
  const answered = performance.now() - began;
  const { state } = await finished;
  const ended = performance.now() - began;
  if (state !== 'cancelled') throw new Error(`it was ${state} before it could be cancelled`);
  const listed = valueOf(await service.call('import.list', {})).find(({ id }) => id === importId);
  return { answered, ended, files: listed?.files ?? 0 };
}

/** Cancels imports of `path` at later and later moments, and prints what it took. */
export async function timeCancels(service: Service, path: string, times: number): Promise<void> {
  // Threads start once in the life of the program.
  valueOf(await service.call('archive.info', {}));
  for (let time = 1; time <= times; time += 1) {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const { answered, ended, files } = await timeCancel(service, path, time * 1000);
    delay.disable();
    console.log(
      `cancelled after ${time} s: answered in ${answered.toFixed(0)} ms, stopped in ${ended.toFixed(0)} ms, with ${files} files in the ledger; main thread held up for ${(delay.max / 1e6).toFixed(0)} ms at most`,
    );
  }
}

export function valueOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.failure.message);
  return reply.value;
}
