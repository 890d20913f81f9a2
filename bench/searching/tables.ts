import type { OurMeasure } from './ours.ts';
import { compared, type Compared } from './peers/peer.ts';
import type { Samples, Times } from './samples.ts';

/** What our search takes, and beside it the best fifty of plain FTS5, if that was asked. */
export function ourTable(
  kinds: readonly string[],
  hits: ReadonlyMap<string, number>,
  ours: Samples<OurMeasure>,
  fts5: Samples<Compared> | undefined,
): string[] {
  const rows = kinds.map((kind) => {
    const first = ours.times(kind, 'first');
    const theirs = fts5?.times(kind, 'first') ?? null;
    return [
      kind.padEnd(11),
      String(hits.get(kind) ?? '–').padStart(8),
      ...[ours.times(kind, 'page'), first, ours.times(kind, 'behind'), theirs].map(both),
      ratio(theirs?.p50, first?.p50).padStart(8),
    ].join(' ');
  });
  return [
    '                      first page        without snippets  facets behind it  plain FTS5 bm25   FTS5 / ours',
    'class           hits       p50      p99       p50      p99       p50      p99       p50      p99  (no snippets)',
    ...rows,
  ];
}

/**
 * One program by the measures that are compared, and how many times as long ours takes, half within and 99 of 100.
 *
 * @param ours null: the program is ours
 * @param alike by kind, how many queries find as many articles as ours
 */
export function comparedTable(
  name: string,
  kinds: readonly string[],
  theirs: Pick<Samples<Compared>, 'times'>,
  ours: Pick<Samples<Compared>, 'times'> | null,
  alike: ReadonlyMap<string, string>,
): string[] {
  const heading = (text: string): string => text.padEnd(ours === null ? 18 : 32);
  const rows = kinds.map((kind) =>
    [
      kind.padEnd(11),
      ...compared.map((measure) => {
        const times = theirs.times(kind, measure);
        const own = ours?.times(kind, measure) ?? null;
        return ours === null
          ? both(times)
          : `${both(times)} ${ratio(own?.p50, times?.p50).padStart(6)} ${ratio(own?.p99, times?.p99).padStart(6)}`;
      }),
      (alike.get(kind) ?? '').padStart(8),
    ].join(' '),
  );
  const columns = `     p50      p99${ours === null ? '' : '   ours ÷ it  '}`;
  return [
    `${name.padEnd(14)}${heading('top 50')}${heading('total and facets')}${heading('snippets of 50')}${ours === null ? '' : 'as many hits'}`,
    `class       ${compared.map(() => columns).join(' ')}`,
    ...rows,
  ];
}

function both(times: Times | null): string {
  return `${(times?.p50.toFixed(2) ?? '–').padStart(9)}${(times?.p99.toFixed(2) ?? '–').padStart(9)}`;
}

function ratio(one: number | undefined, other: number | undefined): string {
  return one === undefined || other === undefined ? '–' : (one / Math.max(other, 0.001)).toFixed(1);
}
