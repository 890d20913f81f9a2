import { spanOf } from '../attribution/reading.ts';
import { places } from '../english/places.ts';
import { isInTitle } from './mentions.ts';
import type { Mention } from './name.ts';
import type { NameView } from './tagging/name-view.ts';

/** The known place in "Hague-based": such compounds are one token, which the tagger leaves alone. */
export function placesInCompounds({ reading }: NameView): readonly Mention[] {
  return reading.tokens.flatMap(({ text, start }, at): Mention[] => {
    const place = /^(\p{Lu}[\p{L}.]+)-(?:based|born|area)$/u.exec(text)?.[1];
    if (place === undefined || !places.has(place)) return [];
    const span = spanOf(reading.annotated.text, { start, end: start + place.length });
    return [
      {
        kind: 'place',
        chances: [0, 0, 0.9],
        first: at,
        end: at + 1,
        words: [place],
        text: place,
        span,
        role: null,
        honorific: null,
        doubtful: false,
        inTitle: isInTitle(reading, at),
        standsFor: null,
      },
    ];
  });
}
