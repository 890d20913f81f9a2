import type { Host } from '../../../contract/host.ts';
import type { Output } from '../../../contract/operations.ts';
import { dayCell, type ListFile, type ListRow } from '../../ui/lists/list-file.ts';
import { pagesOf } from '../../ui/lists/paged-rows.ts';
import type { PagedInput } from '../../ui/use-pages.ts';

type Hit = Output<'search.articles'>['hits'][number];

const columns = [
  'Article',
  'Title',
  'Outlet',
  'Published',
  'Byline',
  'Language',
  'Words',
  'Facts',
  'Tags',
  'Notes',
] as const;
const markColumns = ['Read', 'New', 'Decision'] as const;

/** The articles of a search as a file, in their order; with the marks of the open saved search. */
export function articlesList(
  host: Host,
  input: PagedInput<'search.articles'>,
  total: number,
  tagNames: ReadonlyMap<number, string>,
): ListFile {
  const { query, filters, order, markedIn } = input;
  return {
    name: 'articles',
    title: query.trim() === '' ? 'Articles' : `Articles that match “${query.trim()}”`,
    about: [
      ['Query', query],
      ['Filters', JSON.stringify(filters)],
      ['Order', order],
      ['Articles', total],
    ],
    columns: markedIn === undefined ? columns : [...columns, ...markColumns],
    rows: async function* rows() {
      for await (const { hits } of pagesOf(host, 'search.articles', input, (answer) => answer.hits.length))
        yield hits.map((hit) => articleRow(hit, tagNames));
    },
  };
}

/** An article as a row; whole, it is the article with the names of its tags. */
export function articleRow({ article, mark }: Hit, tagNames: ReadonlyMap<number, string>): ListRow {
  const { id, title, outlet, published, byline, language, words, facts, notes } = article;
  const tags = article.tags.flatMap((tag) => tagNames.get(tag) ?? []);
  const marks = mark === null ? [] : [mark.isRead ? 'yes' : '', mark.isNew ? 'yes' : '', mark.decision];
  return {
    cells: [
      id,
      title,
      outlet,
      dayCell(published),
      byline,
      language,
      words,
      facts,
      tags.join('; '),
      notes.join('\n\n'),
      ...marks,
    ],
    whole: { ...article, tags, ...(mark === null ? {} : { mark }) },
  };
}
