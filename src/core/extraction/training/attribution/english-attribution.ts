import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { annotate } from '../../annotate.ts';
import type { AttributionModel } from '../../attribution/choice/attribution-model.ts';
import { sceneOf } from '../../attribution/choice/scene.ts';
import { findCues } from '../../attribution/find-cues.ts';
import { readText } from '../../attribution/reading.ts';
import { findNames } from '../../names/find-names.ts';
import { loadNameTagger, type NameTagger } from '../../names/tagging/name-tagger.ts';
import type { Tagger } from '../../part-of-speech/tagger.ts';
import { loadParser } from '../../syntax/load-parser.ts';
import type { Parser } from '../../syntax/parser.ts';
import type { AnnotatedArticle } from '../annotations/annotated-article.ts';
import { readAnnotations } from '../annotations/read-annotations.ts';
import { readEnglishTagger } from '../english-tagger.ts';
import { namesFile } from '../train-names.ts';
import { type Lesson, lessonOf } from './examples.ts';
import { type AttributionOptions, trainAttribution } from './train-attribution.ts';

const root = new URL('../../../../../', import.meta.url);
const freeTexts = fileURLToPath(new URL('../shared/data/free', root));

/**
 * Chosen by polnear-dev among rates of 0.02 to 0.2, 6 to 20 rounds, 15 to 18 bits, penalties of 0 to 0.01 and dropout of 0 to 0.6; the rounds of
 * contents by our own articles, cross-validated, among 8, 14 and 24, and their bits, rate and dropout among seven settings.
 */
const choice = { epochs: 8, rate: 0.04, bits: 16, decay: 0, dropout: 0.4, seed: 1 };
const options: AttributionOptions = { cue: choice, source: choice, content: { ...choice, epochs: 24, bits: 18 } };

/**
 * Trains on our own articles and those of free texts, read with the tagger, the names model and the parser as they lie in resources/models. Throws when the
 * free texts are not there, for the model would be another one.
 */
export function trainEnglishAttribution(report: (line: string) => void): AttributionModel {
  if (!existsSync(freeTexts)) throw new Error(`${freeTexts} is missing: it holds the free texts that are annotated.`);
  const readers = {
    tagger: readEnglishTagger(),
    names: loadNameTagger(readFileSync(namesFile)),
    parser: loadParser(readFileSync(new URL('resources/models/english-parser.bin', root))),
  };
  const articles = readAnnotations(fileURLToPath(new URL('annotations', root)), freeTexts);
  const lessons = [...articles.values()].map((article) => readLesson(article, readers));
  const statements = lessons.reduce((sum, { chosen }) => sum + chosen.size, 0);
  report(`attribution: ${lessons.length} articles, ${statements} statements`);
  return trainAttribution(lessons, 'en', options);
}

type Readers = { readonly tagger: Tagger; readonly names: NameTagger; readonly parser: Parser };

function readLesson({ text, statements }: AnnotatedArticle, { tagger, names, parser }: Readers): Lesson {
  const reading = readText(annotate(text, 'en', tagger, parser));
  return lessonOf(sceneOf(reading, findNames(reading, names), findCues(reading)), statements);
}
