import { institutions } from '../english/gazetteers/institutions.ts';
import { countries } from '../english/places.ts';
import { type NameKind, type Mention } from './name.ts';
import { nameKinds } from './tagging/labels.ts';

type Tally = { count: number; readonly sums: number[] };

/** How much all other mentions of the same words weigh against a mention's own surroundings, at most. */
const othersWeight = 1;

/**
 * Kinds settled over the whole article: mentions of the same words mostly name the same, and the family name of somebody named in full is
 * a person.
 */
export function settleKinds(mentions: readonly Mention[]): readonly Mention[] {
  const tallies = new Map<string, Tally>();
  for (const { text, chances } of mentions) {
    const tally = tallies.get(text) ?? { count: 0, sums: [0, 0, 0] };
    tally.count++;
    chances.forEach((chance, kind) => (tally.sums[kind] = (tally.sums[kind] ?? 0) + chance));
    tallies.set(text, tally);
  }
  const surnames = surnamesOf(mentions, tallies);
  return mentions.map((mention) => {
    const { text, chances } = mention;
    const tally = tallies.get(text);
    const others = Math.max(0, (tally?.count ?? 1) - 1);
    const weight = others === 0 ? 0 : othersWeight * Math.min(1, 0.4 + 0.2 * others);
    const settled = chances.map((own, kind) => {
      const mean = others === 0 ? 0 : ((tally?.sums[kind] ?? own) - own) / others;
      return (own + weight * mean) / (1 + weight);
    });
    // "White House" is one thing in one article; "Boston" may be a town here and a team there.
    if (institutions.has(text) && tally !== undefined)
      tally.sums.forEach((sum, kind) => (settled[kind] = sum / tally.count));
    const bonus = surnames.get(text) ?? 0;
    if (bonus > 0) settled[0] = (settled[0] ?? 0) + bonus;
    // A country that acts, or whose team plays, is a place all the same.
    if (countries.has(text)) {
      settled[2] = (settled[2] ?? 0) + (settled[1] ?? 0);
      settled[1] = 0;
    }
    return { ...mention, kind: bestKind(settled), chances: settled };
  });
}

export function bestKind(chances: readonly number[]): NameKind {
  let best = 0;
  chances.forEach((chance, kind) => {
    if (chance > (chances[best] ?? 0)) best = kind;
  });
  return nameKinds[best] ?? 'person';
}

function surnamesOf(mentions: readonly Mention[], tallies: ReadonlyMap<string, Tally>): ReadonlyMap<string, number> {
  const surnames = new Map<string, number>();
  for (const { text, words } of mentions) {
    const tally = tallies.get(text);
    if (words.length < 2 || tally === undefined) continue;
    const chance = (tally.sums[0] ?? 0) / tally.count;
    if (chance < 0.5) continue;
    for (let from = 1; from < words.length; from++) {
      const name = words.slice(from).join(' ');
      surnames.set(name, Math.max(surnames.get(name) ?? 0, 0.8 * chance));
    }
  }
  return surnames;
}
