import type { Asked } from '../asked.ts';

/** Measures that ours is compared by: the best 50 by bm25, title weighted; the exact total and three facets over all hits; snippets of those 50. */
export const compared = ['first', 'facets', 'snippets'] as const;
export type Compared = (typeof compared)[number];

/** Another program's index of the articles of an archive, in a file or folder beside it. */
export type Peer = {
  readonly name: string;
  /** How the index was made and what differs from ours, for those who read the figures. */
  readonly about: string;
  readonly bytes: number;
  /** Processor time that making it took. */
  readonly seconds: number;
  /** Anew, so that nothing is left in memory of what was asked before, but for what the system keeps of files. */
  readonly open: () => Promise<PeerSession>;
};

export type PeerSession = {
  /** Asks one after the other; null: the program knows nothing of the kind. */
  readonly ask: (measure: Compared, asked: readonly Asked[]) => Promise<readonly PeerAnswer[] | null>;
  readonly close: () => void;
};

/** How long an answer took, in ms, and how many articles were found (of the best 50: at most these). */
export type PeerAnswer = { readonly ms: number; readonly hits: number };

/** A peer that is not there, and how it is got for the bench. */
export class NotInstalled extends Error {}
