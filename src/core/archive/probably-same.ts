import type { Fact, Span, StatementFact } from '../../contract/fact.ts';
import { fold } from '../search/fold.ts';

type Stretch = Pick<Span, 'start' | 'end'>;

/**
 * How much a find looks like a fact that was decided about before in the same text, 0 (not at all) to 1. Careful rather than clever: another extractor may
 * cut the same words a little differently, and nothing else counts as the same. Of one kind only; a figure or a time must share half of the shorter one's
 * characters, a statement its cue, half of its content and, where both have one, something of its source; a name its letters or half of its places.
 */
export function probablySame(before: Fact, find: Fact): number {
  switch (before.kind) {
    case 'statement':
      return find.kind === 'statement' ? sameStatement(before, find) : 0;
    case 'figure':
    case 'time':
      return find.kind === before.kind ? atLeastHalf([before], [find]) : 0;
    case 'person':
    case 'organisation':
    case 'place': {
      if (find.kind !== before.kind) return 0;
      const places = new Set(before.mentions.map(placeOf));
      const shared = find.mentions.filter((mention) => places.has(placeOf(mention))).length;
      const share = shared / Math.max(1, Math.min(places.size, find.mentions.length));
      if (fold(before.name) === fold(find.name)) return Math.max(0.9, share);
      return share >= 0.5 ? share * 0.9 : 0;
    }
  }
}

function sameStatement(before: StatementFact, find: StatementFact): number {
  if ((before.cue === null) !== (find.cue === null)) return 0;
  if (before.cue !== null && find.cue !== null && shared([before.cue], [find.cue]) === 0) return 0;
  if (before.source !== null && find.source !== null && shared([before.source], [find.source]) === 0) return 0;
  if (before.content.length === 0 && find.content.length === 0) return before.cue === null ? 0 : 1;
  return atLeastHalf(before.content, find.content);
}

/** Share of the longer one that both have, if it is at least half of the shorter one; else 0. Spans of one list do not overlap. */
function atLeastHalf(some: readonly Stretch[], others: readonly Stretch[]): number {
  const both = shared(some, others);
  const [shorter = 0, longer = 0] = [length(some), length(others)].sort((a, b) => a - b);
  return shorter > 0 && both * 2 >= shorter ? both / longer : 0;
}

function shared(some: readonly Stretch[], others: readonly Stretch[]): number {
  let sum = 0;
  for (const one of some)
    for (const other of others) sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}

function length(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

function placeOf({ start, end }: Stretch): string {
  return `${start} ${end}`;
}
