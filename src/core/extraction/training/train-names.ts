import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeModel } from '../part-of-speech/model-file.ts';
import type { Tagger } from '../part-of-speech/tagger.ts';
import { readAnnotations } from './annotations/read-annotations.ts';
import { fillTemplates } from './fill-templates.ts';
import { readNameCorpora, type NamedText } from './name-corpora.ts';
import { trainCrf } from './name-crf.ts';
import { recasedCopies } from './recased.ts';
import { stretchesOf } from './name-stretches.ts';

const root = new URL('../../../../', import.meta.url);
export const namesFile = new URL('resources/models/english-names.bin', root);

/** Trains the model for names on the free corpora in `folder`, our own annotated articles, and templates, and writes it. */
export function trainNames(folder: string, tagger: Tagger): void {
  const annotated = readAnnotations(fileURLToPath(new URL('annotations', root)), join(folder, '..'));
  // What we annotated ourselves is not taken from GUM as well.
  const ours = new Set([...annotated.keys()].map((name) => `GUM_news_${name.replace(/^wikinews-/u, '')}.conllu`));
  const texts: NamedText[] = readNameCorpora(folder).filter(({ name }) => !ours.has(name));
  for (const [name, { text, names }] of annotated) if (names !== null) texts.push({ text, names, weight: 2, name });
  texts.push(...recasedCopies(texts, 0.3, 3));
  for (const text of fillTemplates(readTemplates(), 10, 5)) texts.push({ ...text, weight: 0.5, name: 'templates' });
  const stretches = texts.flatMap((text) => stretchesOf(text, tagger));
  const options = { language: 'en', epochs: 10, minimumCount: 2, rate: 0.1, decay: 1e-5, dropout: 0.1, seed: 1 };
  const bytes = writeModel(trainCrf(stretches, options, console.log));
  writeFileSync(namesFile, bytes);
  console.log(`names: ${texts.length} texts, ${readFileSync(namesFile).length} bytes`);
}

/** All templates, block after block. */
export function readTemplates(): string {
  const templates = new URL('annotations/name-templates/', root);
  return readdirSync(templates)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => readFileSync(new URL(file, templates), 'utf8'))
    .join('\n\n');
}
