import { annotate } from '../annotate.ts';
import { findFigures } from '../figures/find-figures.ts';
import type { Tagger } from '../part-of-speech/tagger.ts';
import { findTimes } from '../times/find-times.ts';

/** The figures of a sentence, each as "text | bound value..high unit of". */
export function readFiguresOf(tagger: Tagger): (sentence: string, language?: string) => string[] {
  return (sentence, language = 'en') => {
    const annotated = annotate(`Title\n\n${sentence}`, language, tagger);
    return findFigures(annotated, findTimes(annotated, null)).map(
      ({ text, bound, value, high, unit, of }) =>
        `${text} | ${bound} ${value}${high === null ? '' : `..${high}`} ${unit}${of === null ? '' : ` ${of}`}`,
    );
  };
}
