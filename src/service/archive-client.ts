import { FailureError } from '../contract/failure.ts';
import type { OperationName } from '../contract/operations.ts';
import type { Draft } from '../core/archive/backups/copy-archive.ts';
import type { Making, OpenedInfo } from './archive-protocol.ts';
import type { ReaderTasks, WriterTasks } from './archive-tasks.ts';
import { type UpdateProgress, type WorkerLink, startWorkerLink } from './worker-link.ts';

type TaskInput<Task> = Task extends (access: never, input: infer Input) => unknown ? Input : never;
type TaskOutput<Task> = Task extends (access: never, input: never) => infer Result ? Result : never;

/** An open archive, seen from outside its threads: one that writes, and readers. */
export type ArchiveClient = OpenedInfo & {
  /** Runs a query of the contract, its input parsed. */
  query(name: OperationName, input: unknown): Promise<unknown>;
  /** Runs a command of the contract as one transaction; the answer comes after the commit. */
  command(name: OperationName, input: unknown): Promise<unknown>;
  read<Name extends keyof ReaderTasks>(
    name: Name,
    input: TaskInput<ReaderTasks[Name]>,
  ): Promise<TaskOutput<ReaderTasks[Name]>>;
  /** A task that takes its time (minutes on a large archive), in a thread and a connection of its own: reading goes on beside it. */
  readApart<Name extends keyof ReaderTasks>(
    name: Name,
    input: TaskInput<ReaderTasks[Name]>,
  ): Promise<TaskOutput<ReaderTasks[Name]>>;
  /** Copies the archive as it is into a draft in `folder`, while it is written to. */
  copy(folder: string): Promise<Draft>;
  write<Name extends keyof WriterTasks>(
    name: Name,
    input: TaskInput<WriterTasks[Name]>,
  ): Promise<TaskOutput<WriterTasks[Name]>>;
  /** Finishes what is under way, writes the log into the file and closes it. */
  close(): Promise<void>;
};

export type ArchiveListeners = {
  readonly onChangedElsewhere: () => void;
  /** A call met damage in the archive: it should be opened again for reading only. */
  readonly onDamaged: (damage: string) => void;
  /** It is of an older format and is brought up to date before it is open. */
  readonly onUpdating: (progress: UpdateProgress) => void;
};

export type ClientOptions = {
  readonly path: string;
  readonly make: Making;
  readonly damage?: string | null;
  /**
   * `several`: one that searches and one for all other reading, so that neither waits for the other. `one`: a single one, started when something is
   * first to be read: for a command, which asks one thing after the other and ends.
   */
  readonly readers?: 'several' | 'one';
};

/** Opens an archive in worker threads. Throws what opening gave: not an archive, newer, locked … */
export async function openArchiveClient(
  entry: URL,
  { path, make, damage = null, readers = 'several' }: ClientOptions,
  { onChangedElsewhere, onDamaged, onUpdating }: ArchiveListeners,
): Promise<ArchiveClient> {
  const writer = await startWorkerLink(entry, { role: 'writer', path, make, damage }, onChangedElsewhere, onUpdating);
  const started = new Set<Promise<WorkerLink>>();
  const close = async (): Promise<void> => {
    // Readers first: the log can only be emptied when nobody reads it.
    for (const link of started)
      await link.then(
        (reader) => reader.close(),
        () => {},
      );
    await writer.close();
  };
  try {
    const { info } = writer;
    if (info === null) throw new Error('the writer says what it opened');
    const reading = startedOnce();
    const searching = readers === 'several' ? startedOnce() : reading;
    if (readers === 'several') await Promise.all([reading(), searching()]);
    const watched = async (answer: Promise<unknown>): Promise<never> => {
      try {
        return (await answer) as never;
      } catch (error) {
        // Files that are not this archive, backups for one, are named in their failures.
        if (error instanceof FailureError && error.code === 'archive-damaged' && error.reference === info.openPath)
          onDamaged(error.message);
        throw error;
      }
    };
    /** Readers learn of each change when they are asked next; the one that searches, for which a person waits with every key, takes it in before. */
    const written = async (answer: Promise<unknown>): Promise<never> => {
      const value = await watched(answer);
      if (readers === 'several') (await searching()).tellChanged();
      return value;
    };
    const askReader = async (link: Promise<WorkerLink>, ...call: Parameters<WorkerLink['call']>): Promise<unknown> =>
      (await link).call(...call);
    return {
      ...info,
      query: (name, input) =>
        watched(askReader(name.startsWith('search.') ? searching() : reading(), 'operation', name, input)),
      command: (name, input) => written(writer.call('operation', name, input)),
      // The names of tasks and what they take and give are tied together by the signatures above.
      read: (name, input) => watched(askReader(reading(), 'task', name, input)),
      write: (name, input) => written(writer.call('task', name, input)),
      async readApart(name, input) {
        // Also where there is one reader: to check the archive takes a connection that has read nothing, as FTS5's integrity_check goes by what its
        // connection remembers of an index, and calls it damage when others wrote to that since.
        const starting = startReader();
        const apart = await starting;
        try {
          return await watched(apart.call('task', name, input));
        } finally {
          started.delete(starting);
          await apart.close();
        }
      },
      copy: (folder) => watched(writer.call('copy', 'copy', folder)),
      close,
    };

    function startedOnce(): () => Promise<WorkerLink> {
      let link: Promise<WorkerLink> | undefined;
      return () => (link ??= startReader());
    }

    function startReader(): Promise<WorkerLink> {
      const link = startWorkerLink(entry, { role: 'reader', path: info?.openPath ?? path });
      started.add(link);
      return link;
    }
  } catch (error) {
    await close();
    throw error;
  }
}

/** A file that is not the open archive, read in a thread of its own until it is closed. */
export type OtherArchive = Pick<ArchiveClient, 'read' | 'close'>;

export async function openOther(entry: URL, path: string): Promise<OtherArchive> {
  const link = await startWorkerLink(entry, { role: 'reader', path });
  return { read: (name, input) => link.call('task', name, input) as never, close: () => link.close() };
}

/** Runs a task on a file that is not the open archive, in a thread that ends with it. */
export async function readFileApart<Name extends keyof ReaderTasks>(
  entry: URL,
  path: string,
  name: Name,
  input: TaskInput<ReaderTasks[Name]>,
): Promise<TaskOutput<ReaderTasks[Name]>> {
  const link = await startWorkerLink(entry, { role: 'reader', path });
  try {
    return (await link.call('task', name, input)) as never;
  } finally {
    await link.close();
  }
}
