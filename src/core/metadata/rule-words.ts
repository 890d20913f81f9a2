import type { MetadataRule } from '../../contract/metadata.ts';
import type { ValueSource } from '../../contract/vocabulary.ts';

const sources: Readonly<Record<ValueSource, string>> = {
  'file-name': 'file name',
  folder: 'folder',
  path: 'path',
  host: 'web address',
  outlet: 'outlet',
  byline: 'byline',
  section: 'section',
};

/** Where a value stands that a rule gave: "by your rule “folder is {value}” (Harbour Courier)". */
export function ruleBasis({ source, pattern }: MetadataRule, from: string): string {
  return `by your rule “${sources[source]} is ${pattern}” (${from})`;
}
