import { type Reading, isProperNoun, stretchSpan, tokenAt } from '../attribution/reading.ts';
import { isInTitle } from './mentions.ts';
import type { Mention } from './name.ts';
import type { NameView } from './tagging/name-view.ts';

/** Surer than this a mention is looked for elsewhere. */
const sure = 0.7;
const longest = 8;

/** Places where words stand that surely name something elsewhere in the article and were not tagged. */
export function findRepeats(view: NameView, mentions: readonly Mention[]): readonly Mention[] {
  const { reading, open, seen, casings } = view;
  const known = new Map<string, Mention>();
  const begins = new Set<string>();
  for (const mention of mentions) {
    if (Math.max(...mention.chances) < sure || mention.words.length > longest) continue;
    const key = mention.words.join(' ').toLowerCase();
    if (!known.has(key)) known.set(key, mention);
    begins.add((mention.words[0] ?? '').toLowerCase());
  }
  const surnames = new Set(surnamesOf(known.values()));
  for (const surname of surnames) {
    const key = surname.text.toLowerCase();
    if (!known.has(key)) known.set(key, surname);
    begins.add(key);
  }
  const taken = new Uint8Array(reading.tokens.length);
  for (const { first, end } of mentions) taken.fill(1, first, end);
  const found: Mention[] = [];
  for (let at = 0; at < open.length; at++) {
    if (open[at] === 0 || taken[at] === 1 || !begins.has(reading.lower[at] ?? '')) continue;
    const { sentence } = tokenAt(reading, at);
    let best: Mention | null = null;
    let end = at;
    let key = '';
    for (
      let to = at;
      to < at + longest && open[to] === 1 && taken[to] === 0 && tokenAt(reading, to).sentence === sentence;
      to++
    ) {
      key = to === at ? (reading.lower[to] ?? '') : `${key} ${reading.lower[to] ?? ''}`;
      const mention = known.get(key);
      if (mention === undefined) continue;
      best = mention;
      end = to + 1;
    }
    if (best === null) continue;
    const usual = casings[sentence] === 'usual';
    const single = end - at === 1;
    const same = stretchSpan(reading, { first: at, end }).text === best.text;
    const isName = isProperNoun(tokenAt(reading, at).tag) || (surnames.has(best) && isSubjectAtHead(reading, at));
    const fits = usual ? same && (!single || (isName && (seen[at] ?? 0) !== 1)) : !single || (seen[at] ?? 0) >= 2;
    if (!fits) continue;
    found.push({
      ...best,
      first: at,
      end,
      span: stretchSpan(reading, { first: at, end }),
      role: null,
      honorific: null,
      doubtful: !usual,
      inTitle: isInTitle(reading, at),
      chances: best.chances.map((chance) => chance * 0.8),
    });
    at = end - 1;
  }
  return found;
}

/** A family name stands alone once somebody has been named in full: "Strand, for her part, left." */
function surnamesOf(mentions: Iterable<Mention>): readonly Mention[] {
  return [...mentions].flatMap((mention) => {
    const surname = mention.words.at(-1) ?? '';
    const isFull = mention.kind === 'person' && mention.words.length > 1 && mention.standsFor === null;
    return isFull && /^\p{Lu}\p{Ll}{2,}/u.test(surname) ? [{ ...mention, words: [surname], text: surname }] : [];
  });
}

/** "Strand bristled", "Strand, for her part, left": at the head of a sentence, where a verb or an aside follows; there tags of names are least sure. */
function isSubjectAtHead(reading: Reading, at: number): boolean {
  const opens = tokenAt(reading, at - 1).sentence !== tokenAt(reading, at).sentence;
  return opens && /^(?:VB[DNPZ]|MD|,)$/.test(tokenAt(reading, at + 1).tag);
}
