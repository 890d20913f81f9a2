import type { CuttingsEvent } from '../contract/event.ts';
import type { Reply } from '../contract/failure.ts';
import type { Input, OperationName, Output } from '../contract/operations.ts';
import type { Tickets } from './tickets.ts';

/** The product without a transport: what every host holds one of. */
export type Service = {
  /** Checks name and input, runs, answers. Never throws: for hosts, which get unchecked values from outside. */
  dispatch(name: unknown, input: unknown): Promise<Reply<unknown>>;
  /** The same, typed: for the command line and for tests. */
  call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Reply<Output<Name>>>;
  subscribe(listener: (event: CuttingsEvent) => void): () => void;
  /** What people handed over to this host: files, folders, uploads. */
  readonly tickets: Tickets;
  /** Ends running imports at the next file, checkpoints and closes the archive. */
  close(): Promise<void>;
};

export type ServiceOptions = {
  readonly host: 'electron' | 'browser' | 'command';
  /** The archive to open, made if it is not there; null: the one used last, else the default in the documents folder. */
  readonly archive: string | null;
  /** Where archives are made by default ("…/Documents/Cuttings"). */
  readonly documentsFolder: string;
  /** Where the list of recent archives lies. */
  readonly settingsFolder: string;
  /** Where backups are kept; null: in a folder `Backups` beside each archive. */
  readonly backupsFolder: string | null;
  /** Holds models/ and samples/. */
  readonly resourcesFolder: string;
  readonly programVersion: string;
  /** Given by the entry file: only entries know where they lie (shared code moves into chunks when bundled). */
  readonly workers: { readonly archive: URL; readonly reading: URL };
  /** Hears all events from the first on, also those while the archive is opened: before there is a service to subscribe to. */
  readonly listener?: (event: CuttingsEvent) => void;
};
