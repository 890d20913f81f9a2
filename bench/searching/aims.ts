import type { OurMeasure } from './ours.ts';
import type { Compared } from './peers/peer.ts';
import type { Samples, Times } from './samples.ts';

/** What a run measured. */
export type Measured = {
  readonly kinds: readonly string[];
  readonly ours: Samples<OurMeasure>;
  /** By name; a peer that is not there was not asked. */
  readonly peers: ReadonlyMap<string, Samples<Compared>>;
  /** Bytes of the index by bytes of the texts. */
  readonly indexShare: number;
};

/** Kinds that all programs weigh by bm25: tantivy counts 1 for each article that a star or ~ finds. */
const composed = ['two words', 'either', 'not', 'phrase', 'near', 'the rarer', 'stop rarer', 'near stop'];
const weighed = ['mid', 'common', 'stop', ...composed];

/** What the search is to reach, each with what was measured and whether that is enough. */
export function aims({ kinds, ours, peers, indexShare }: Measured): string[] {
  const tantivy = peers.get('tantivy');
  const fts5 = peers.get('FTS5');
  const those = (wanted: readonly string[]): string[] => kinds.filter((kind) => wanted.includes(kind));
  return [
    `first page, 99 of 100 within 16 ms: ${told(
      kinds.map((kind) => ({ kind, measured: ours.times(kind, 'page')?.p99 })),
      { most: 16, unit: ' ms' },
    )}`,
    `common and stop words, at least 20 × as fast as FTS5's bm25: ${told(
      those(['common', 'stop']).map((kind) => ({
        kind,
        measured: quotient(fts5?.times(kind, 'first'), ours.times(kind, 'first'), 'p50'),
      })),
      { least: 20 },
    )}`,
    ...bothTold('top 50 by bm25, at most 3 × tantivy', those(weighed), ours, tantivy, 'first', 3),
    ...bothTold('total and three facets, at most 2 × tantivy', kinds, ours, tantivy, 'facets', 2),
    ...bothTold('snippets of 50, no slower than tantivy', kinds, ours, tantivy, 'snippets', 1),
    ...bothTold('phrase, NEAR, boolean, no slower than FTS5', those(composed), ours, fts5, 'first', 1),
    `index by text, at most 0.8: ${told([{ kind: 'index', measured: indexShare }], { most: 0.8 })}`,
  ];
}

type Figure = { readonly kind: string; readonly measured: number | undefined };

function bothTold(
  aim: string,
  kinds: readonly string[],
  ours: Samples<OurMeasure>,
  peer: Samples<Compared> | undefined,
  measure: Compared,
  most: number,
): string[] {
  return [
    `${aim}, half: ${told(compare(kinds, ours, peer, measure, 'p50'), { most })}`,
    `${aim}, 99 of 100: ${told(compare(kinds, ours, peer, measure, 'p99'), { most })}`,
  ];
}

function compare(
  kinds: readonly string[],
  ours: Samples<OurMeasure>,
  peer: Samples<Compared> | undefined,
  measure: Compared,
  part: keyof Times,
): Figure[] {
  return kinds.map((kind) => ({
    kind,
    measured: quotient(ours.times(kind, measure), peer?.times(kind, measure), part),
  }));
}

function quotient(
  one: Times | null | undefined,
  other: Times | null | undefined,
  part: keyof Times,
): number | undefined {
  return one && other ? one[part] / other[part] : undefined;
}

type Limit = { readonly most: number; readonly unit?: string } | { readonly least: number; readonly unit?: string };

/** Those figures that miss the limit, or the one that comes closest to it. */
function told(figures: readonly Figure[], limit: Limit): string {
  const known = figures.flatMap(({ kind, measured }) => (measured === undefined ? [] : [{ kind, measured }]));
  const over = (measured: number): number => ('most' in limit ? measured - limit.most : limit.least - measured);
  const [worst] = known.toSorted((one, other) => over(other.measured) - over(one.measured));
  if (worst === undefined) return 'not measured';
  const tell = ({ kind, measured }: typeof worst): string =>
    `${kind} ${measured.toFixed(measured < 10 ? 2 : 1)}${limit.unit ?? ''}`;
  const missed = known.filter(({ measured }) => over(measured) > 0);
  return missed.length === 0 ? `met (closest: ${tell(worst)})` : `NOT met: ${missed.map(tell).join(', ')}`;
}
