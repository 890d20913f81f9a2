import type { CuttingsEvent } from './event.ts';
import type { Reply } from './failure.ts';
import type { Input, OperationName, Output } from './operations.ts';

/** Stands for something that a person gave to the program (a file, a folder, an upload). The page never sees a path. */
export type Ticket = string;

/** What was handed over: articles to import, and archives to open. */
export type HandedOver = { readonly articles: readonly Ticket[]; readonly archives: readonly Ticket[] };

/** A File of the page with where it lay below what was dropped ("folder/sub/a.txt"). */
export type DroppedFile = { readonly file: File; readonly relativePath: string };

/**
 * What the page may ask of the host it runs in. Two implementations: Electron's preload, and fetch to the loopback host.
 * e2e/host-conformance.spec.ts runs the same checks on each.
 */
export type Host = {
  readonly kind: 'electron' | 'browser';
  call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Reply<Output<Name>>>;
  /** Answers a function that ends the subscription. */
  subscribe(listener: (event: CuttingsEvent) => void): () => void;
  readonly files: {
    /** true: a dropped folder is handed over as it is and walked by the host. false: the page walks it and hands over its files. */
    readonly takesFolders: boolean;
    handOver(files: readonly DroppedFile[]): Promise<Reply<HandedOver>>;
    /** Opens the system's dialog; null where the host has none (the page uses a file input and `handOver`). */
    readonly choose: ((what: 'files' | 'folder' | 'archive') => Promise<Reply<HandedOver>>) | null;
  };
  /** Gives a file to the user, its parts one after the other, texts in UTF-8: a save dialog in Electron, a download in a browser. */
  save(
    name: string,
    content: { readonly parts: readonly (string | Uint8Array)[]; readonly type: string },
  ): Promise<Reply<{ saved: boolean }>>;
};
