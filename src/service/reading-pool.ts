import { availableParallelism } from 'node:os';
import type { Explanation } from '../contract/explanation.ts';
import type { ExtractionInput } from '../core/extraction/extractor.ts';
import type { FileToRead } from '../core/importing/file-to-read.ts';
import type { PreviewRequest, Previews } from '../core/importing/previews/preview.ts';
import type { ReadFile, ReadOutcome } from '../core/importing/read-outcome.ts';
import { FailureError } from '../contract/failure.ts';
import type { Extraction, JobResult, ReadingJob, ReadingMessage, ReadingWorkerData } from './reading-protocol.ts';
import { ReadingThread } from './reading-thread.ts';

export type ReadingPoolOptions = {
  /** Entry of the worker: src/service/reading-worker.ts, or what it was built to. */
  readonly worker: URL;
  readonly resourcesFolder: string;
  /** Threads; by default one less than there are processors, four at most. */
  readonly size?: number;
  /** Time for reading a file, and again for finding its facts, ms. */
  readonly timeLimit?: number;
  /** Memory that a thread may use, MB. */
  readonly memoryLimit?: number;
};

/** When a job has its turn: before all others, since a person waits for it; in turn; or when nothing else is to be done. */
type Turn = 'first' | 'usual' | 'idle';

type Task = { readonly job: ReadingJob; readonly settle: (result: JobResult) => void };

/**
 * Threads that read files and find facts. A thread that crashes or takes too long is replaced and costs only the file that
 * it had.
 */
export class ReadingPool {
  readonly size: number;
  readonly #threads = new Set<ReadingThread>();
  readonly #idle: ReadingThread[] = [];
  readonly #tasks: Task[] = [];
  /** Of those that wait until nothing else is to be done. */
  readonly #idleTasks: Task[] = [];
  readonly #start: () => ReadingThread;
  #nextId = 1;
  #version: string | null = null;
  #closed = false;

  constructor({ worker, resourcesFolder, size, timeLimit = 30_000, memoryLimit = 1024 }: ReadingPoolOptions) {
    this.size = size ?? Math.max(1, Math.min(4, availableParallelism() - 1));
    const data: ReadingWorkerData = { resourcesFolder };
    this.#start = () => new ReadingThread({ worker, data, timeLimit, memoryLimit });
  }

  /**
   * Reads a file and finds its facts. A file that cannot be read is refused. Rejects only when the pool is closed
   * (`cancelled`) or no thread can be started (`internal`).
   */
  async read(file: FileToRead): Promise<ReadOutcome> {
    const { name, relativePath } = file;
    const { ended, messages } = await this.#run({ id: this.#nextId++, type: 'read', file });
    const refused = messages.find((message) => message.type === 'refused')?.refused;
    if (refused) return refused;
    const read = readFileOf(messages, this.#version ?? '');
    if (read) return read;
    const note =
      ended === 'too-long'
        ? 'Reading it took too long. Cut it into smaller files.'
        : 'Reading it failed: it may be damaged, or need more memory than there is. Cut it into smaller files.';
    return { outcome: 'refused', name, relativePath, bytes: 0, note };
  }

  /** Finds the facts of a stored text again, in turn or when nothing else is to be done. */
  async extract(input: ExtractionInput, turn: 'usual' | 'idle' = 'usual'): Promise<Extraction> {
    const { messages } = await this.#run({ id: this.#nextId++, type: 'extract', input }, turn);
    const version = this.#version ?? '';
    return extractionsOf(messages, version)[0] ?? { facts: [], extraction: { version, complete: false } };
  }

  /** Why the fact of this key is found in a text: before all that waits, since a person does. Rejects with `internal` when it cannot be told. */
  async explain(input: ExtractionInput, key: string): Promise<Explanation> {
    const { messages } = await this.#run({ id: this.#nextId++, type: 'explain', input, key }, 'first');
    const explanation = messages.find((message) => message.type === 'explained')?.explanation;
    if (explanation === undefined)
      throw new FailureError('internal', 'The facts of this article could not be looked at again: it took too long.');
    return explanation;
  }

  /** How a file would read otherwise: before all that waits, since a person does. Rejects with `unreadable-file`, or `internal` when it takes too long. */
  async preview<Kind extends keyof Previews>(
    request: PreviewRequest & { readonly kind: Kind },
  ): Promise<Previews[Kind]> {
    const { messages } = await this.#run({ id: this.#nextId++, type: 'preview', request }, 'first');
    const preview = messages.find((message) => message.type === 'previewed')?.preview;
    if (preview === undefined)
      throw new FailureError('unreadable-file', 'This file could not be looked at again: it took too long.');
    if ('unreadable' in preview) throw new FailureError('unreadable-file', preview.unreadable);
    // The worker answers what the kind of the request asks for.
    return preview as Previews[Kind];
  }

  /** Version of the extractor that the threads use. Rejects when no thread can be started. */
  async extractorVersion(): Promise<string> {
    if (this.#version === null) await this.extract({ text: '', language: 'und', published: null });
    return this.#version ?? '';
  }

  /** Ends all threads at once. Jobs under way and waiting fail with `cancelled`. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { settle } of [...this.#tasks.splice(0), ...this.#idleTasks.splice(0)])
      settle({ ended: 'closed', messages: [] });
    await Promise.all([...this.#threads].map((thread) => thread.end('closed')));
    this.#threads.clear();
  }

  /** Rejects when the job could not be done at all; a job that failed is for the caller. */
  async #run(job: ReadingJob, turn: Turn = 'usual'): Promise<JobResult> {
    if (this.#closed) throw closedFailure();
    const result = await new Promise<JobResult>((settle) => {
      if (turn === 'first') this.#tasks.unshift({ job, settle });
      else (turn === 'idle' ? this.#idleTasks : this.#tasks).push({ job, settle });
      this.#dispatch();
    });
    if (result.ended === 'closed') throw closedFailure();
    if (result.ended === 'not-started')
      throw new FailureError('internal', 'The part that reads files could not be started.');
    return result;
  }

  #dispatch(): void {
    while (this.#tasks.length + this.#idleTasks.length > 0) {
      const thread = this.#idle.pop() ?? this.#anotherThread();
      const task = thread === null ? undefined : (this.#tasks.shift() ?? this.#idleTasks.shift());
      if (thread === null || task === undefined) return;
      void thread.run(task.job).then((result) => {
        this.#version = thread.version ?? this.#version;
        if (thread.isAlive) this.#idle.push(thread);
        else this.#threads.delete(thread);
        task.settle(result);
        if (!this.#closed) this.#dispatch();
      });
    }
  }

  #anotherThread(): ReadingThread | null {
    if (this.#threads.size >= this.size) return null;
    const thread = this.#start();
    this.#threads.add(thread);
    return thread;
  }
}

function closedFailure(): FailureError {
  return new FailureError('cancelled', 'Reading was ended.');
}

/** The file with its articles, and what there was of their facts; null when reading it did not get that far. */
function readFileOf(messages: readonly ReadingMessage[], version: string): ReadFile | null {
  const file = messages.find((message) => message.type === 'file')?.file;
  if (file === undefined) return null;
  const articles = messages.flatMap((message) => (message.type === 'article' ? [message.article] : []));
  const extractions = extractionsOf(messages, version);
  const none: Extraction = { facts: [], extraction: { version, complete: false } };
  const read = articles.map((article, index) => ({ ...article, ...(extractions[index] ?? none) }));
  if (read.every(({ extraction }) => extraction.complete)) return { ...file, articles: read };
  const note = [file.note, 'Not all of its facts could be found.'].filter(Boolean).join(' ');
  return { ...file, note, articles: read };
}

/** The extractions of a job in their order; of one that was not ended, what there was of it. */
function extractionsOf(messages: readonly ReadingMessage[], version: string): readonly Extraction[] {
  const extractions: Extraction[] = [];
  let partial: Extraction | null = null;
  for (const message of messages) {
    if (message.type === 'partial') partial = { facts: message.facts, extraction: { version, complete: false } };
    if (message.type !== 'facts') continue;
    extractions.push(message.extraction);
    partial = null;
  }
  return partial === null ? extractions : [...extractions, partial];
}
