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

/** A query as understood. Offsets point into the query as typed. */
export type Query =
  | { readonly type: 'all' }
  | WordsQuery
  | FieldQuery
  | { readonly type: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly type: 'not'; readonly part: Query };

/** One word, or several that follow each other. */
export type WordsQuery = {
  readonly type: 'words';
  /** As typed, without the quotation marks. */
  readonly words: string;
  /** The last word may go on. */
  readonly prefix: boolean;
  readonly column: 'title' | 'body' | null;
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
