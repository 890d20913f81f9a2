import type { FactGrid } from '../../../contract/comparison.ts';
import { rowsOf, type ListFile, type ListRow } from '../../ui/lists/list-file.ts';
import { columnNames } from './column-names.ts';
import { verdictNames, type GridRow } from './grid-rows.ts';

type Article = FactGrid['articles'][number];

/** The rows of the grid that are shown, as a file: a column for each article, and above them which articles these are. */
export function gridList(articles: readonly Article[], rows: readonly GridRow[]): ListFile {
  const names = columnNames(articles);
  const heads = articles.map(({ id, title }) => names.get(id) ?? title);
  return {
    name: 'comparison',
    title: 'what the articles tell',
    about: [
      ...articles.map(
        ({ title, published }, index) => [heads[index] ?? title, [published, title].join(' ').trim()] as const,
      ),
      ['Rows', rows.length],
    ],
    columns: ['Kind', 'What', 'Verdict', 'Note', ...heads],
    rows: () => rowsOf(rows.map((row) => gridRow(row, heads))),
  };
}

function gridRow(row: GridRow, heads: readonly string[]): ListRow {
  const { kind, label, verdict, note, cells } = row;
  const told = cells.map((cell) =>
    cell.map(({ text, detail }) => (detail === null ? text : `${text} (${detail})`)).join('\n'),
  );
  return {
    cells: [kind, label, verdictNames[verdict], note, ...told],
    whole: {
      kind,
      label,
      verdict,
      note,
      articles: cells.map((cell, index) => ({ article: heads[index], told: cell })),
    },
  };
}
