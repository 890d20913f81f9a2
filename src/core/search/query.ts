/** Fields that a word of a query may be bound to: docs/query-language.md has one line for each (tested). */
export const queryFields = [
  'title',
  'text',
  'outlet',
  'byline',
  'tag',
  'speaker',
  'language',
  'date',
  'before',
  'after',
] as const;
export type QueryField = (typeof queryFields)[number];

/** A query as understood. */
export type Query =
  | { readonly type: 'all' }
  | WordsQuery
  | NearQuery
  | FieldQuery
  | { readonly type: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly type: 'not'; readonly part: Query };

/** Where a word is looked for; null: in title and text. */
export type Column = 'title' | 'body' | null;

/** One word, or several that follow each other. */
export type WordsQuery = {
  readonly type: 'words';
  /** As typed, without the quotation marks. */
  readonly words: string;
  /** The last word may go on. */
  readonly prefix: boolean;
  readonly column: Column;
};

/** What may stand beside NEAR and BEFORE. */
export type NearOperand = WordsQuery | NearQuery | { readonly type: 'or'; readonly parts: readonly NearOperand[] };

/** Two of which one stands close to the other, and does not overlap it. */
export type NearQuery = {
  readonly type: 'near';
  /** The first stands before the second. */
  readonly ordered: boolean;
  /** At most so many words on: 1 is next to each other. */
  readonly distance: number;
  readonly left: NearOperand;
  readonly right: NearOperand;
};

export type FieldQuery =
  | {
      readonly type: 'field';
      readonly field: 'outlet' | 'byline' | 'tag' | 'speaker' | 'language';
      readonly value: string;
      readonly prefix: boolean;
    }
  /** Published on or after `from` and before `to` (YYYY-MM-DD); null: open. */
  | { readonly type: 'dates'; readonly from: string | null; readonly to: string | null };
