import type { Host } from '../../../contract/host.ts';
import type { Output } from '../../../contract/operations.ts';
import type { ReviewRow } from '../../../contract/review.ts';
import type { Fact } from '../../../contract/fact.ts';
import { valueOf } from '../../archive/call-failure.ts';
import { dayCell, type Cell, type ListFile, type ListRow } from '../../ui/lists/list-file.ts';
import { boundNames, nameOf } from '../reading/fact-words.ts';
import type { ReviewInput } from '../review/use-review-rows.ts';

/** As many as are answered at once. */
const page = 200;

const columns = [
  'Kind',
  'Words',
  'Source',
  'Kind of source',
  'Mode',
  'Said on',
  'Value',
  'High',
  'Bound',
  'Unit',
  'Time',
  'Confidence',
  'Decision',
  'Article',
  'Title',
  'Outlet',
  'Published',
  'In the text',
] as const;

/** The facts of a list, to be saved: exactly those, in its order. */
export function factsList(
  host: Host,
  title: string,
  { which, order }: ReviewInput,
  outline: Output<'review.outline'>,
): ListFile {
  return {
    name: 'facts',
    title,
    about: [
      ['Asked', JSON.stringify(which)],
      ['Order', order],
      ['Facts', outline.total],
    ],
    columns,
    rows: () => allRows(host, { which, order }, outline),
  };
}

async function* allRows(
  host: Host,
  { which, order }: ReviewInput,
  { marks, every, total }: Output<'review.outline'>,
): AsyncGenerator<ListRow[]> {
  for (const [index, after] of marks.entries()) {
    const end = Math.min(total, (index + 1) * every);
    for (let skip = 0; index * every + skip < end; skip += page) {
      const limit = Math.min(page, end - index * every - skip);
      yield valueOf(await host.call('review.page', { which, order, after, skip, limit })).map(factRow);
    }
  }
}

/** A fact as a row; whole, it is the stored fact with its article. */
export function factRow({ stored, confidence, articleTitle, outlet, published, excerpt }: ReviewRow): ListRow {
  return {
    cells: [
      stored.fact.kind,
      nameOf(stored.fact),
      ...valuesOf(stored.fact),
      confidence,
      stored.verdict,
      stored.articleId,
      articleTitle,
      outlet,
      dayCell(published),
      excerpt.map(({ text }) => text).join(''),
    ],
    whole: { ...stored, articleTitle, outlet, published },
  };
}

/** Source, its kind, mode, day; value, high, bound, unit; time. */
function valuesOf(fact: Fact): readonly Cell[] {
  switch (fact.kind) {
    case 'statement': {
      const { speaker, source, sourceKind, mode, when } = fact;
      return [speaker ?? source?.text ?? null, sourceKind, mode, dayCell(when), null, null, null, null, null];
    }
    case 'figure':
      return [null, null, null, null, fact.value, fact.high, boundNames[fact.bound], fact.unit, null];
    case 'time':
      return [null, null, null, null, null, null, null, null, dayCell(fact.value)];
    case 'person':
    case 'organisation':
    case 'place':
      return [null, null, null, null, null, null, null, null, null];
  }
}
