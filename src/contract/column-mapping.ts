import { z } from 'zod';
import { columnRoles, dateOrders } from './vocabulary.ts';

/** How a table is read as articles. Holds for every file with these columns. */
export const columnMapping = z.strictObject({
  /** Null: the one that cuts the first line into most columns; and for JSON. */
  delimiter: z.enum([',', ';', '\t', '|']).nullable(),
  /** The first row names the columns; else they are named "Column 1" and so on. */
  header: z.boolean(),
  columns: z.array(z.strictObject({ name: z.string().max(1000), role: z.enum(columnRoles) })).max(1000),
  /** Null: a date that may mean two days is left out. */
  dateOrder: z.enum(dateOrders).nullable(),
});
export type ColumnMapping = z.infer<typeof columnMapping>;

/** A column as a person sees it before deciding what it holds. */
export const previewedColumn = z.object({
  name: z.string(),
  role: z.enum(columnRoles),
  samples: z.array(z.string()),
});

/** An article that a file would give. */
export const previewedArticle = z.object({
  place: z.string().nullable(),
  title: z.string(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  published: z.string().nullable(),
  words: z.number().int(),
  beginning: z.string(),
});
export type PreviewedArticle = z.infer<typeof previewedArticle>;

/** A table as it would be read by a mapping. */
export const tablePreview = z.object({
  mapping: columnMapping,
  /** Whether there are delimiters to choose: not in JSON. */
  separated: z.boolean(),
  columns: z.array(previewedColumn),
  rows: z.number().int(),
  /** Dates that may mean two days. */
  ambiguousDates: z.number().int(),
  /** Articles it would give, and the first of them. */
  found: z.number().int(),
  articles: z.array(previewedArticle),
  /** Rows that would be refused, and why the first of them. */
  refused: z.number().int(),
  refusal: z.string().nullable(),
});
export type TablePreview = z.infer<typeof tablePreview>;
