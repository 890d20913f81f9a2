import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotatedArticle } from './annotated-article.ts';
import { readMarkedText } from './marked-text.ts';
import { fromStandOff, type StandOff } from './stand-off.ts';

const marked = '.marked.txt';

/**
 * All articles annotated by hand, by name, in the order of their names: our own below `annotations/articles`, and the free ones whose
 * annotations stand in `annotations/stand-off` and whose texts in `texts` (left out where that folder does not exist).
 * @throws Error that names the file with a fault
 */
export function readAnnotations(annotations: string, texts: string): ReadonlyMap<string, AnnotatedArticle> {
  const articles = new Map<string, AnnotatedArticle>();
  for (const file of filesIn(join(annotations, 'articles'), marked))
    articles.set(
      file.slice(0, -marked.length),
      naming(file, () => readMarkedText(textOf(annotations, 'articles', file))),
    );
  if (!existsSync(texts)) return articles;
  for (const file of filesIn(join(annotations, 'stand-off'), '.json')) {
    const standOff = JSON.parse(textOf(annotations, 'stand-off', file)) as StandOff;
    articles.set(
      file.slice(0, -'.json'.length),
      naming(file, () => fromStandOff(standOff, textOf(texts, standOff.file))),
    );
  }
  return articles;
}

function filesIn(folder: string, ending: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .toSorted()
    : [];
}

function textOf(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8');
}

function naming<Result>(file: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
