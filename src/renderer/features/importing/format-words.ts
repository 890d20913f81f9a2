import type { ArticleFormat } from '../../../contract/vocabulary.ts';

/** Formats of tables, whose columns a person may map. */
export const tableFormats: readonly ArticleFormat[] = ['csv', 'json', 'jsonl'];

/** Formats in which a text may hold several articles that a rule cuts out. */
export const severalFormats: readonly ArticleFormat[] = ['txt', 'md', 'html', 'docx', 'odt', 'rtf', 'pdf'];

/** Formats as which any text can be read, whatever its name is. */
export const textFormats = [
  'txt',
  'md',
  'html',
  'csv',
  'jsonl',
  'eml',
  'mbox',
  'ris',
  'bibtex',
] as const satisfies readonly ArticleFormat[];
