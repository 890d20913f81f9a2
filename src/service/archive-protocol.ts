import type { UpdateStage } from '../contract/vocabulary.ts';
import type { Reply } from '../contract/failure.ts';

/** Whether an archive is made: where none is there, or in any case (`conflict` when something is there). */
export type Making = 'no' | 'if-missing' | 'new';

/** What a worker of the archive is started with. */
export type ArchiveWorkerData =
  /** `damage`: what was found damaged in it before; null when nothing is known. */
  | { readonly role: 'writer'; readonly path: string; readonly make: Making; readonly damage: string | null }
  /** `path` is what the writer opened: the archive, or the copy of one that cannot be written. */
  | { readonly role: 'reader'; readonly path: string };

/** How the writer opened an archive. */
export type OpenedInfo = {
  readonly path: string;
  readonly openPath: string;
  readonly readOnly: boolean;
  readonly notice: string | null;
  /** What is damaged in it: then it is read-only. */
  readonly damage: string | null;
  /** Whether a log was left beside it: it was not closed properly, or another program has it open. */
  readonly unclean: boolean;
  /** Imports that were under way when the program ended. */
  readonly interrupted: number;
};

/** A call: an operation of the contract, its input parsed, or a task of the service's own. */
export type WorkerCall = {
  readonly id: number;
  /** `copy`: a draft of a backup, into the folder that is the input; calls that come meanwhile are answered. */
  readonly type: 'operation' | 'task' | 'copy';
  readonly name: string;
  readonly input: unknown;
};

/** What a worker is told: a call; that the writer of this program has changed the archive, for readers; or to finish and end. */
export type WorkerOrder = WorkerCall | 'changed' | 'close';

export type WorkerMessage =
  | { readonly type: 'ready'; readonly info: OpenedInfo | null }
  | { readonly type: 'failed'; readonly reply: Reply<never> }
  | { readonly type: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  /** It is of an older format and is brought up to date, before it is ready. */
  | { readonly type: 'updating'; readonly stage: UpdateStage; readonly done: number; readonly total: number }
  /** Another process changed the archive. */
  | { readonly type: 'changed-elsewhere' };
