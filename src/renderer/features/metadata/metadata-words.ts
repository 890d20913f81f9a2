import type { MetadataRule } from '../../../contract/metadata.ts';
import type { MetadataOutcome, ValueSource } from '../../../contract/vocabulary.ts';
import { fieldNames } from '../../ui/field-names.ts';
import { formatCount, formatNumber } from '../../ui/formats.ts';

export const sourceNames: Readonly<Record<ValueSource, string>> = {
  'file-name': 'File name',
  folder: 'Folder',
  path: 'Path',
  host: 'Host of the address',
  outlet: 'Outlet',
  byline: 'Byline',
  section: 'Section',
};

/** "If the folder is “{value}”, the outlet is what stands at {value}, where none was found". */
export function ruleText({ source, pattern, field, value, onlyMissing }: MetadataRule): string {
  const what = value === null ? 'what stands at {value}' : `“${value}”`;
  const where = onlyMissing ? ', where none was found' : '';
  return `If the ${sourceNames[source].toLowerCase()} is “${pattern}”, the ${fieldNames[field].toLowerCase()} is ${what}${where}`;
}

/** "1,204 articles: 1,100 change, 80 are so already, 24 were written by hand". */
export function countsText(articles: number, counts: Readonly<Record<MetadataOutcome, number>>): string {
  const parts = [
    `${formatNumber(counts.changes)} ${counts.changes === 1 ? 'changes' : 'change'}`,
    counts.same > 0 && `${formatNumber(counts.same)} ${counts.same === 1 ? 'is' : 'are'} so already`,
    counts['by-hand'] > 0 &&
      `${formatNumber(counts['by-hand'])} ${counts['by-hand'] === 1 ? 'was' : 'were'} written by hand`,
    counts['no-match'] > 0 && `${formatNumber(counts['no-match'])} ${counts['no-match'] === 1 ? 'does' : 'do'} not fit`,
    counts.unreadable > 0 && `${formatNumber(counts.unreadable)} cannot be read as such`,
  ];
  return `${formatCount(articles, 'article')}: ${parts.filter(Boolean).join(', ')}`;
}
