import type { AbbreviationEntry } from '../../../contract/entity.ts';
import { csvOf } from '../../ui/csv.ts';

/** The ledger of abbreviations as CSV: a line for each long form, and one for an abbreviation that is nowhere written out. */
export function abbreviationsCsv(entries: readonly AbbreviationEntry[]): string {
  const none = { long: '', entity: { name: '' }, articles: 0, defined: false, first: null };
  return csvOf([
    [
      'Abbreviation',
      'Articles',
      'Conflict',
      'Long form',
      'Name',
      'Articles with the long form',
      'Defined in brackets',
      'First in',
      'Outlet',
      'Published',
    ],
    ...entries.flatMap(({ letters, articles, conflict, meanings }) =>
      (meanings.length > 0 ? meanings : [none]).map((meaning) => [
        letters,
        String(articles),
        conflict ? 'yes' : '',
        meaning.long,
        meaning.entity.name,
        meaning.first === null ? '' : String(meaning.articles),
        meaning.defined ? 'yes' : '',
        meaning.first?.articleTitle ?? '',
        meaning.first?.outlet ?? '',
        meaning.first?.published ?? '',
      ]),
    ),
  ]);
}
