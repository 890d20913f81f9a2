import type { FactKind } from '../../contract/fact.ts';
import type { SourceKind } from '../../contract/vocabulary.ts';

/** Fields that a word of a query may be bound to: docs/query-language.md has one line for each (tested). */
export const queryFields = [
  'title',
  'text',
  'exact',
  'also',
  'outlet',
  'byline',
  'tag',
  'note',
  'speaker',
  'entity',
  'source-kind',
  'kind',
  'figure',
  'import',
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
  | PatternQuery
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
  /** Neither other forms nor other names are looked for, whatever the query asks. */
  readonly exact: boolean;
  /** A long run of a script without spaces, not in quotation marks: where it stands nowhere, its pairs of characters will do. */
  readonly mayBePairs?: true;
};

/** One word of which not all letters are known. */
export type PatternQuery = {
  readonly type: 'pattern';
  /** `infix`: with stars for any letters; `fuzzy`: with up to `distance` letters changed; `regex`: between slashes. */
  readonly kind: 'infix' | 'fuzzy' | 'regex';
  readonly pattern: string;
  readonly distance: number;
  readonly column: Column;
};

/** What is looked for beside the words typed. */
export type Also = {
  /** Other forms of the same English word. */
  readonly forms: boolean;
  /** Other names of the same person, organisation or place of the archive. */
  readonly names: boolean;
};

/** What may stand beside NEAR and BEFORE. */
export type NearOperand =
  | WordsQuery
  | PatternQuery
  | NearQuery
  | { readonly type: 'or'; readonly parts: readonly NearOperand[] };

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
      readonly field: 'outlet' | 'byline' | 'tag' | 'note' | 'speaker' | 'language' | 'entity' | 'import';
      /** Empty: any note, outlet, byline, speaker or tag. */
      readonly value: string;
      readonly prefix: boolean;
    }
  | { readonly type: 'kind'; readonly kind: FactKind }
  | { readonly type: 'source-kind'; readonly kind: SourceKind }
  /** Holds a figure of such a value, ends included unless `beyond`; null: open. The end of the unit may be left out; null: any. */
  | {
      readonly type: 'figure';
      readonly from: number | null;
      readonly to: number | null;
      readonly beyond: boolean;
      readonly unit: string | null;
    }
  /** Published on or after `from` and before `to` (YYYY-MM-DD); null: open. */
  | { readonly type: 'dates'; readonly from: string | null; readonly to: string | null };
