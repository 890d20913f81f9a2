import type { AbbreviationEntry, EntitySummary } from '../../../contract/entity.ts';
import type { Host } from '../../../contract/host.ts';
import { dayCell, type ListFile, type ListRow } from '../../ui/lists/list-file.ts';
import { pagesOf } from '../../ui/lists/paged-rows.ts';
import type { PagedInput } from '../../ui/use-pages.ts';
import { kindNames } from './entity-words.ts';

/** Long forms of one abbreviation that are listed: as many as the contract gives. */
const allMeanings = 10_000;

/** The list of names as a file. */
export function namesList(host: Host, input: PagedInput<'entity.list'>, total: number): ListFile {
  return {
    name: 'names',
    title: kindNames[input.kind],
    about: [
      ['Text', input.text],
      ['Only ambiguous', input.ambiguous ? 'yes' : 'no'],
      ['Order', input.order],
      ['Names', total],
    ],
    columns: ['Name', 'Articles', 'Mentions', 'Said', 'Ambiguous', 'Other names'],
    rows: async function* rows() {
      for await (const { hits } of pagesOf(host, 'entity.list', input, (answer) => answer.hits.length))
        yield hits.map(nameRow);
    },
  };
}

function nameRow(entity: EntitySummary): ListRow {
  const { name, articles, mentions, said, ambiguous, others } = entity;
  return { cells: [name, articles, mentions, said, ambiguous ? 'yes' : '', others.join('; ')], whole: entity };
}

/** The ledger of abbreviations as a file, by letters: a row for each long form, and one for an abbreviation that is nowhere written out. */
export function abbreviationsList(host: Host, input: PagedInput<'abbreviation.list'>, total: number): ListFile {
  const whole = { ...input, order: 'letters', meanings: allMeanings } as const;
  return {
    name: 'abbreviations',
    title: 'Abbreviations in all articles',
    about: [
      ['Text', input.text],
      ['Only conflicts', input.conflicts ? 'yes' : 'no'],
      ['Abbreviations', total],
    ],
    columns: [
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
    rows: async function* rows() {
      for await (const { hits } of pagesOf(host, 'abbreviation.list', whole, (answer) => answer.hits.length))
        yield hits.flatMap(abbreviationRows);
    },
  };
}

/** A row for each long form. */
export function abbreviationRows({ letters, articles, conflict, meanings }: AbbreviationEntry): ListRow[] {
  const head = [letters, articles, conflict ? 'yes' : ''];
  if (meanings.length === 0)
    return [{ cells: [...head, ...Array<null>(7).fill(null)], whole: { letters, articles, conflict, meaning: null } }];
  return meanings.map((meaning) => ({
    cells: [
      ...head,
      meaning.long,
      meaning.entity.name,
      meaning.articles,
      meaning.defined ? 'yes' : '',
      meaning.first?.articleTitle ?? null,
      meaning.first?.outlet ?? null,
      dayCell(meaning.first?.published ?? null),
    ],
    whole: { letters, articles, conflict, meaning },
  }));
}
