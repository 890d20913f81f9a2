import type { FigureFact } from '../../contract/fact.ts';
import { eventOfWord, peopleWords, sameNouns, singular, unitFillers } from './english/figure-words.ts';
import { foldWord } from './words.ts';

/** What a figure counts: what happened ("killed", null where nothing did) and to whom or what ("person", "%"). */
export type FigureTopic = { readonly event: string | null; readonly noun: string };

export function topicOf({ unit, of }: Pick<FigureFact, 'unit' | 'of'>): FigureTopic {
  const words = wordsOf(unit);
  const event = [...wordsOf(of ?? ''), ...words]
    .map((word) => eventOfWord.get(word))
    .find((found) => found !== undefined);
  const noun = words.filter((word) => !eventOfWord.has(word)).at(-1) ?? (event === undefined ? '' : 'person');
  return { event: event ?? null, noun: peopleWords.has(noun) ? 'person' : (sameNouns.get(noun) ?? noun) };
}

/** Whether two figures may count the same thing. A figure without a unit never does: it could be anything. */
export function sameTopic(one: FigureTopic, other: FigureTopic): boolean {
  return one.noun !== '' && one.event === other.event && one.noun === other.noun;
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s,./()-]+/)
    .map((word) => singular(foldWord(word)))
    .filter((word) => word !== '' && !unitFillers.has(word));
}
