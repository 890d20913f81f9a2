import { stretchSpan, tokenAt, wordAt } from '../../attribution/reading.ts';
import { organisationHeads } from '../../english/organisations.ts';
import { isInTitle } from '../mentions.ts';
import type { Mention } from '../name.ts';
import type { NameView } from '../tagging/name-view.ts';
import type { Definition } from './find-definitions.ts';
import { isInitialism } from './short-form.ts';

/**
 * Mentions corrected by definitions: a long form is one name from end to end, and its short form names the same. What stands in brackets behind an
 * organisation without having its letters ("Kurdistan Workers' Party (PKK)") is its short form when the article uses it again.
 */
export function mentionsByDefinition(
  view: NameView,
  mentions: readonly Mention[],
  definitions: readonly Definition[],
): { readonly mentions: readonly Mention[]; readonly definitions: readonly Definition[] } {
  const all = [...definitions, ...looseDefinitions(view, mentions, definitions)].sort((a, b) => a.at - b.at);
  const kept = new Map(mentions.map((mention) => [mention.first, mention]));
  const covered = new Map<number, Mention>();
  for (const mention of mentions) for (let at = mention.first; at < mention.end; at++) covered.set(at, mention);
  for (const definition of all) {
    const inside = new Set<Mention>();
    for (let at = definition.first; at < definition.end; at++) {
      const mention = covered.get(at);
      if (mention !== undefined) inside.add(mention);
    }
    const long = longMention(view, definition, [...inside]);
    if (long === null) continue;
    for (const mention of inside) kept.delete(mention.first);
    kept.set(long.first, long);
    for (let at = long.first; at < long.end; at++) covered.set(at, long);
    const short = covered.get(definition.at);
    if (short !== undefined && (short.first !== definition.at || short.end !== definition.at + 1)) continue;
    kept.set(definition.at, plainMention(view, definition.at, definition.at + 1, long.kind, long.chances));
  }
  return { mentions: [...kept.values()].sort((a, b) => a.first - b.first), definitions: all };
}

/** The name that a long form is; null where it names nothing ("gross domestic product") or somebody. */
function longMention(view: NameView, { first, end, short }: Definition, inside: readonly Mention[]): Mention | null {
  const { reading } = view;
  const last = inside.find((mention) => mention.end === end) ?? inside.at(-1);
  if (inside.some(({ kind }) => kind === 'person') && last?.kind !== 'organisation') return null;
  if (!/^\p{Lu}/u.test(tokenAt(reading, first).text) || !isInitialism(short.text))
    return last?.end === end ? last : null;
  let capitals = 0;
  let heads = 0;
  for (let at = first; at < end; at++) {
    const { text } = tokenAt(reading, at);
    if (/^\p{Lu}/u.test(text)) capitals++;
    if (organisationHeads.has(text)) heads++;
  }
  if (capitals < 2) return last?.end === end ? last : null;
  const from = Math.min(first, last?.end === end ? last.first : first);
  if (last !== undefined && last.first <= first && last.end === end) return last;
  const isOrganisation = inside.some(({ kind }) => kind === 'organisation') || heads > 0;
  if (!isOrganisation && !(last !== undefined && last.first === first)) return null;
  return plainMention(
    view,
    from,
    end,
    isOrganisation ? 'organisation' : 'place',
    isOrganisation ? [0, 0.9, 0] : [0, 0, 0.9],
  );
}

function plainMention(
  view: NameView,
  first: number,
  end: number,
  kind: Mention['kind'],
  chances: readonly number[],
): Mention {
  const span = stretchSpan(view.reading, { first, end });
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push(tokenAt(view.reading, at).text);
  const sure = chances.map((chance) => (chance === Math.max(...chances) ? Math.max(chance, 0.85) : chance));
  return {
    kind,
    chances: sure,
    first,
    end,
    words,
    text: span.text,
    span,
    role: null,
    honorific: null,
    doubtful: false,
    inTitle: isInTitle(view.reading, first),
    standsFor: null,
  };
}

function looseDefinitions(
  view: NameView,
  mentions: readonly Mention[],
  definitions: readonly Definition[],
): readonly Definition[] {
  const { reading } = view;
  const taken = new Set(definitions.map(({ at }) => at));
  const uses = new Map<string, number>();
  for (const { text } of reading.tokens) if (isInitialism(text)) uses.set(text, (uses.get(text) ?? 0) + 1);
  return mentions.flatMap(({ kind, words, first, end, span }): Definition[] => {
    if (kind !== 'organisation' || words.length < 2) return [];
    const behind = wordAt(reading, end) === '(' && wordAt(reading, end + 2) === ')' ? end + 1 : -1;
    const before = wordAt(reading, first - 1) === '(' && wordAt(reading, end) === ')' ? first - 2 : -1;
    return [behind, before].flatMap((at) => {
      const { text } = tokenAt(reading, at);
      if (at < 0 || taken.has(at) || !/^\p{Lu}{2,6}$/u.test(text) || !isInitialism(text)) return [];
      if (at === behind && (uses.get(text) ?? 0) < 2) return [];
      return [{ short: stretchSpan(reading, { first: at, end: at + 1 }), long: span, first, end, at }];
    });
  });
}
