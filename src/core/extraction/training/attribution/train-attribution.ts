import type { AttributionModel } from '../../attribution/choice/attribution-model.ts';
import { type Labelled, type Lesson, choiceExamples, cueExamples } from './examples.ts';
import { type FitOptions, fitChoices, fitClasses } from './fit.ts';

const folds = 4;
const classes = 3;

export type AttributionOptions = Readonly<Record<'cue' | 'source' | 'content', FitOptions>>;

/**
 * Trains the three models on annotated articles. What neighbouring cues tell about contents is learnt from cue models that did not see
 * the article, as it will be in use.
 */
export function trainAttribution(
  lessons: readonly Lesson[],
  language: string,
  options: AttributionOptions,
): AttributionModel {
  const cues = lessons.map(cueExamples);
  const choices = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const cue = fitClasses(
      cues.flatMap((examples, index): readonly Labelled[] => (index % folds === fold ? [] : examples)),
      classes,
      options.cue,
    );
    return lessons.filter((_, index) => index % folds === fold).map((lesson) => choiceExamples(lesson, cue));
  });
  return {
    language,
    cue: fitClasses(cues.flat(), classes, options.cue),
    source: fitChoices(
      choices.flatMap(({ sources }) => sources),
      options.source,
    ),
    content: fitChoices(
      choices.flatMap(({ contents }) => contents),
      options.content,
    ),
  };
}
