import type { Range } from '../../annotated-text.ts';

/** One attribution as a person marked it. Spans are UTF-16 offsets into the article's text, in the order of the text. */
export type MarkedStatement = {
  /** Empty when the text gives no source; several when it stands in pieces. */
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  /** Empty for a refusal to comment. */
  readonly content: readonly Range[];
  /** Whether the cue tells an attitude ("wants", "opposes") and not that something was said. */
  readonly attitude: boolean;
  /** Who the source is, where its own words do not name them ("she", "the spokeswoman"). */
  readonly speaker: string | null;
};

export type MarkedName = Range & { readonly kind: 'person' | 'organisation' | 'place' };

/** An article annotated by hand: for training and measuring, see annotations/README.md. */
export type AnnotatedArticle = {
  readonly text: string;
  readonly statements: readonly MarkedStatement[];
  /** Null where names were not annotated. */
  readonly names: readonly MarkedName[] | null;
};
