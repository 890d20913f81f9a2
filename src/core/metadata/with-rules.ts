import type { MetadataRule } from '../../contract/metadata.ts';
import type { FoundArticle } from '../importing/article-format.ts';
import { applyRules } from './apply-rules.ts';
import { ruleBasis } from './rule-words.ts';

/** An article as it was read, with what a person's rules say of it in the place of what was found. */
export function withRules<Article extends FoundArticle>(
  article: Article,
  file: { readonly name: string; readonly relativePath: string },
  rules: readonly MetadataRule[],
): Article {
  const { name: fileName, relativePath } = file;
  const changes = applyRules(rules, { ...article, fileName, relativePath });
  if (changes.size === 0) return article;
  const values = Object.fromEntries([...changes].map(([field, { value }]) => [field, value]));
  const bases = Object.fromEntries([...changes].map(([field, { rule, from }]) => [field, ruleBasis(rule, from)]));
  return { ...article, ...values, basis: { ...article.basis, ...bases } };
}
