import type { Fact, TimeFact } from '../../contract/fact.ts';
import { annotate } from './annotate.ts';
import type { AnnotatedText } from './annotated-text.ts';
import type { AttributionModel } from './attribution/choice/attribution-model.ts';
import { findStatements, quotationsAlone } from './attribution/find-statements.ts';
import { readText } from './attribution/reading.ts';
import type { Extractor } from './extractor.ts';
import { findFigures } from './figures/find-figures.ts';
import { primaryLanguage } from './language-pack.ts';
import { findNames } from './names/find-names.ts';
import { nameFact } from './names/name-fact.ts';
import { namesOutsideTimes } from './names/outside-times.ts';
import { orderFacts } from './order-facts.ts';
import type { NameTagger } from './names/tagging/name-tagger.ts';
import type { Tagger } from './part-of-speech/tagger.ts';
import type { Parser } from './syntax/parser.ts';
import { noTimeLimit } from './time-limit.ts';
import { findTimes } from './times/find-times.ts';
import { timesOutsideNames } from './times/outside-names.ts';

/** Raised with each change of rules, lexicons or model that may change what is found. */
const version = '16';

export type Models = {
  readonly tagger: Tagger | null;
  readonly names?: NameTagger | null;
  readonly attribution?: AttributionModel | null;
  readonly parser?: Parser | null;
};

/** An extractor with the English models; without a tagger (`null`), and in other languages, it finds what
 * needs no parts of speech. */
export function createExtractor({ tagger, names = null, attribution = null, parser = null }: Models): Extractor {
  return {
    version,
    extract(input, trace = null, limit = noTimeLimit) {
      const annotated = annotate(input.text, input.language, tagger, parser, trace, limit);
      const times = findTimes(annotated, input.published);
      const figures = findFigures(annotated, times);
      const isEnglish = tagger !== null && primaryLanguage(input.language) === 'en';
      const told = isEnglish
        ? englishFacts(annotated, times, { names, attribution })
        : [...quotationsAlone(readText(annotated)), ...times];
      return orderFacts([...told, ...figures]);
    },
  };
}

function englishFacts(
  annotated: AnnotatedText,
  found: readonly TimeFact[],
  { names: tagger = null, attribution = null }: Pick<Models, 'names' | 'attribution'>,
): readonly Fact[] {
  const reading = readText(annotated);
  const names = tagger === null ? [] : namesOutsideTimes(findNames(reading, tagger), found);
  const times = timesOutsideNames(found, names);
  const statements =
    attribution === null ? quotationsAlone(reading) : findStatements(reading, names, times, attribution);
  return [...statements, ...names.map(nameFact), ...times];
}
