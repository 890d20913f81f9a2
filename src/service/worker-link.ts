import { Worker } from 'node:worker_threads';
import { FailureError, type Reply } from '../contract/failure.ts';
import type { ArchiveWorkerData, OpenedInfo, WorkerCall, WorkerMessage, WorkerOrder } from './archive-protocol.ts';
import { valueOf } from './replies.ts';

/** A worker that keeps dying is not started again for ever. */
const mostRestarts = 3;

type Waiting = { readonly resolve: (reply: Reply<unknown>) => void; readonly reject: (error: Error) => void };

export type UpdateProgress = Omit<Extract<WorkerMessage, { readonly type: 'updating' }>, 'type'>;

export type WorkerLink = {
  readonly info: OpenedInfo | null;
  call(type: WorkerCall['type'], name: string, input: unknown): Promise<unknown>;
  /** Tells a reader that the writer has changed the archive. */
  tellChanged(): void;
  /** Lets the worker finish what it has, close its connection, and ends it. */
  close(): Promise<void>;
};

/**
 * Starts a worker of the archive and waits until it has opened it. When the worker dies, calls under way fail with
 * `internal` and the next call starts another, three times at most.
 */
export async function startWorkerLink(
  entry: URL,
  data: ArchiveWorkerData,
  onChangedElsewhere: () => void = () => {},
  onUpdating: (progress: UpdateProgress) => void = () => {},
): Promise<WorkerLink> {
  let nextId = 1;
  let restarts = 0;
  let closed = false;
  let current = start();
  const { info } = await current.ready;

  function start() {
    // Started again after a crash, it must find the archive: never make an empty one in its place.
    const again = data.role === 'writer' && restarts > 0 ? { ...data, make: 'no' as const } : data;
    const worker = new Worker(entry, { workerData: again });
    const waiting = new Map<number, Waiting>();
    let alive = true;
    const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    const ready = new Promise<{ info: OpenedInfo | null }>((resolve, reject) => {
      worker.on('message', (message: WorkerMessage) => {
        if (message.type === 'ready') resolve({ info: message.info });
        else if (message.type === 'changed-elsewhere') onChangedElsewhere();
        else if (message.type === 'updating') onUpdating(message);
        else if (message.type === 'failed') {
          try {
            valueOf(message.reply);
          } catch (error) {
            reject(error as Error);
          }
        } else {
          waiting.get(message.id)?.resolve(message.reply);
          waiting.delete(message.id);
        }
      });
      const die = () => {
        alive = false;
        const failure = new FailureError('internal', 'A part of the program stopped. Please try again.');
        reject(failure);
        for (const { reject: rejectCall } of waiting.values()) rejectCall(failure);
        waiting.clear();
      };
      worker.once('error', (error) => {
        console.error(error.stack ?? error.message);
        die();
      });
      worker.once('exit', die);
    });
    // Whoever waits for it hears of a failure to start; nobody else needs to.
    ready.catch(() => {});
    return { worker, waiting, exited, ready, isAlive: () => alive };
  }

  return {
    info,
    async call(type, name, input) {
      if (closed) throw new FailureError('cancelled', 'The archive was closed.');
      if (!current.isAlive()) {
        if (restarts >= mostRestarts) {
          throw new FailureError('internal', 'A part of the program stopped several times. Please start it again.');
        }
        restarts += 1;
        current = start();
      }
      const { worker, waiting, ready } = current;
      await ready;
      const id = nextId++;
      const reply = await new Promise<Reply<unknown>>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, type, name, input } satisfies WorkerOrder);
      });
      return valueOf(reply);
    },
    tellChanged() {
      if (!closed && current.isAlive()) current.worker.postMessage('changed' satisfies WorkerOrder);
    },
    async close() {
      closed = true;
      if (current.isAlive()) current.worker.postMessage('close' satisfies WorkerOrder);
      await current.exited;
    },
  };
}
