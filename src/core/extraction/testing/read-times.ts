import { annotate } from '../annotate.ts';
import type { Tagger } from '../part-of-speech/tagger.ts';
import { findTimes } from '../times/find-times.ts';

/** The times of a sentence, each as "text | type value"; published on a Monday where nothing else is said. */
export function readTimesOf(
  tagger: Tagger,
): (sentence: string, published?: string | null, language?: string) => string[] {
  return (sentence, published = '2024-04-29', language = 'en') =>
    findTimes(annotate(`Title\n\n${sentence}`, language, tagger), published).map(
      ({ text, type, value }) => `${text} | ${type} ${value}`,
    );
}
