import { wordAt } from '../attribution/reading.ts';
import { vesselNouns } from '../english/vessels.ts';
import type { Mention } from './name.ts';
import type { NameView } from './tagging/name-view.ts';

/**
 * Leaves out ships, which are none of the kinds of names: "the night ferry Anselma", "the tanker Mercer Star". The same words are no
 * person in the rest of the article either ("the Anselma left port"), but may well be a place ("the ferry Norland sailed to Norland").
 */
export function withoutVessels({ reading }: NameView, mentions: readonly Mention[]): readonly Mention[] {
  const isVessel = ({ first, kind }: Mention): boolean =>
    kind !== 'organisation' && vesselNouns.has(wordAt(reading, first - 1));
  const vessels = mentions.filter(isVessel);
  if (vessels.length === 0) return mentions;
  const names = new Set(vessels.map(({ text }) => text));
  return mentions.filter(
    (mention) => !isVessel(mention) && !(mention.kind === 'person' && mention.role === null && names.has(mention.text)),
  );
}
