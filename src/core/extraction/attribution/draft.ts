import type { Cue } from './cue.ts';
import type { AnonymityRemark } from './anonymity.ts';
import type { Stretch } from './reading.ts';

/** A statement under construction: spans as tokens, speaker not yet resolved. */
export type Draft = {
  /** Null for a quotation whose source is not given. */
  readonly cue: Cue | null;
  readonly source: Stretch | null;
  readonly content: readonly Stretch[];
  readonly audience: Stretch | null;
  readonly anonymity: AnonymityRemark | null;
  /** Of cue, source and content together, not yet of the speaker. */
  readonly confidence: number;
};
