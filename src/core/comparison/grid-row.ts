import type { Fact } from '../../contract/fact.ts';
import type { GridVerdict } from '../../contract/vocabulary.ts';

/** An article with its facts. `key` is the caller's name for a fact and comes back with it in the grid. */
export type ArticleWithFacts = {
  readonly text: string;
  readonly facts: readonly { readonly key: string; readonly fact: Fact }[];
};

export type GridCell = {
  readonly key: string;
  /** UTF-16 offsets into the article's text: a statement from its first content to its last, or the figure. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Source and cue of a statement ("Hale said"), value of a figure ("at least 14"). */
  readonly detail: string | null;
};

export type GridRow = {
  readonly kind: 'statement' | 'figure';
  /** Speaker, or what is counted. */
  readonly label: string;
  /**
   * `agree`: told by several and no contradiction was found; `differ`: told by several with other numbers, another
   * wording of the quotation, or denied in one; `only-here`: told by one article.
   */
  readonly verdict: GridVerdict;
  readonly note: string | null;
  /** For each article its facts in this row; empty where it does not tell. */
  readonly cells: GridCell[][];
};
