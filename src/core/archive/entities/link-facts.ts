import { articleNames, type KeyedFact } from '../../entities/article-names.ts';
import { textOf } from '../article-texts.ts';
import type { Writing } from '../writing.ts';
import { linkArticles } from './link-articles.ts';

/** Links the names of an article, from its facts as they stand. */
export function linkFacts(writing: Writing, articleId: number, facts: readonly KeyedFact[]): void {
  linkArticles(writing, [{ articleId, names: articleNames(textOf(writing, articleId), facts) }]);
}

/** Takes an article out of all entities: it is removed. */
export function unlinkFacts(writing: Writing, articleId: number): void {
  linkArticles(writing, [{ articleId, names: [] }]);
}
