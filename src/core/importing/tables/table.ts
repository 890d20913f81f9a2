import type { ColumnMapping } from '../../../contract/column-mapping.ts';
import type { RefusedPart } from '../article-format.ts';

/** A row with its number in the file, from 1, the row of names counted. */
export type TableRow = { readonly number: number; readonly cells: readonly string[] };

/** A file as rows and columns, before anything is known of what they hold. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows that cannot be read. */
  readonly damaged: readonly RefusedPart[];
  /** How its cells are set apart; null: by themselves (JSON). */
  readonly delimiter: ColumnMapping['delimiter'];
  readonly header: boolean;
};
