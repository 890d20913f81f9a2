import { Worker } from 'node:worker_threads';
import type { JobResult, ReadingJob, ReadingMessage, ReadingWorkerData } from './reading-protocol.ts';

export type ReadingThreadOptions = {
  readonly worker: URL;
  readonly data: ReadingWorkerData;
  readonly timeLimit: number;
  readonly memoryLimit: number;
};

type Running = { readonly messages: ReadingMessage[]; readonly settle: (result: JobResult) => void };

/** One reading worker with its limits. It does one job at a time; a job that fails ends it. */
export class ReadingThread {
  /** Version of its extractor, once it has started. */
  version: string | null = null;
  readonly #worker: Worker;
  readonly #timeLimit: number;
  #running: Running | null = null;
  #timer: NodeJS.Timeout | undefined;
  #alive = true;

  constructor({ worker, data, timeLimit, memoryLimit }: ReadingThreadOptions) {
    this.#timeLimit = timeLimit;
    this.#worker = new Worker(worker, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: memoryLimit } });
    this.#worker.on('message', (message: ReadingMessage) => this.#hear(message));
    this.#worker.on('error', (error) => {
      if (this.version === null) console.error(`a reading worker could not be started: ${error.message}`);
      this.#fail();
    });
    this.#worker.on('exit', () => this.#fail());
    // A thread that waits for work keeps no program alive.
    this.#worker.unref();
  }

  get isAlive(): boolean {
    return this.#alive;
  }

  run(job: ReadingJob): Promise<JobResult> {
    if (!this.#alive) return Promise.resolve({ ended: 'closed', messages: [] });
    return new Promise((settle) => {
      this.#running = { messages: [], settle };
      this.#worker.ref();
      if (this.version !== null) this.#restartTimer();
      this.#worker.postMessage(job);
    });
  }

  /** Ends the thread; its job ends as told, with what there was of it. */
  async end(ended: JobResult['ended']): Promise<void> {
    this.#alive = false;
    this.#settle(ended);
    await this.#worker.terminate();
  }

  #fail(): void {
    void this.end(this.version === null ? 'not-started' : 'crashed');
  }

  #hear(message: ReadingMessage): void {
    if (message.type === 'ready') this.version = message.version;
    else this.#running?.messages.push(message);
    if (
      message.type === 'done' ||
      message.type === 'refused' ||
      message.type === 'explained' ||
      message.type === 'previewed'
    )
      this.#settle('done');
    else if (this.#running !== null) this.#restartTimer();
  }

  #settle(ended: JobResult['ended']): void {
    clearTimeout(this.#timer);
    const running = this.#running;
    this.#running = null;
    this.#worker.unref();
    running?.settle({ ended, messages: running.messages });
  }

  /** Each step has its own time: starting is not timed, reading is, finding facts is. */
  #restartTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.end('too-long'), this.#timeLimit);
  }
}
