import type { Fact } from '../../contract/fact.ts';
import type { Trace } from './explaining/trace.ts';
import type { TimeLimit } from './time-limit.ts';

/** What extraction may look at: nothing else of the article, the archive or the machine. */
export type ExtractionInput = {
  /** Stored text: title, blank line, body. */
  readonly text: string;
  /** BCP 47 language ("en"), "und" when unknown. */
  readonly language: string;
  /** Day of publication, YYYY-MM-DD, against which "Monday" is resolved; null when not known. */
  readonly published: string | null;
};

/** Pure: the same input gives the same facts, ordered by kind and place. */
export type Extractor = {
  /** Raised whenever the output for the same input may change; stored with the facts. */
  readonly version: string;
  /**
   * `trace` hears why things are found; it changes nothing of what is found. When the limit was reached, the facts are some of those that there are: rather
   * of the beginning, and rather figures and times than statements.
   */
  extract(input: ExtractionInput, trace?: Trace | null, limit?: TimeLimit): readonly Fact[];
};
