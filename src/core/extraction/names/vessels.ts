import { wordAt } from '../attribution/reading.ts';
import { vesselNouns } from '../english/vessels.ts';
import type { Mention } from './name.ts';
import type { NameView } from './tagging/name-view.ts';

/**
 * Leaves out ships, which are none of the kinds of names: "the night ferry Anselma", "the tanker Mercer Star". The same words are no
 * person in the rest of the article either, nor an organisation behind "the" ("the Anselma left port"), but may well be a place ("the ferry Norland sailed
 * to Norland"). Where a ship is told of, a person who is only named with "the" is one too.
 */
export function withoutVessels({ reading }: NameView, mentions: readonly Mention[]): readonly Mention[] {
  const isBehindThe = ({ first }: Mention): boolean => wordAt(reading, first - 1) === 'the';
  const isVessel = ({ first, kind }: Mention): boolean =>
    kind !== 'organisation' && vesselNouns.has(wordAt(reading, first - 1));
  const names = new Set(mentions.filter(isVessel).map(({ text }) => text));
  if (reading.lower.some((word) => vesselNouns.has(word)))
    for (const [text, same] of Map.groupBy(mentions, (mention) => mention.text))
      if (same.some(({ kind, role }) => kind === 'person' && role === null) && same.every(isBehindThe)) names.add(text);
  if (names.size === 0) return mentions;
  return mentions.filter((mention) => {
    const { kind, role, text } = mention;
    if (isVessel(mention)) return false;
    return !(
      names.has(text) &&
      role === null &&
      (kind === 'person' || (kind === 'organisation' && isBehindThe(mention)))
    );
  });
}
