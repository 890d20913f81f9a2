import type { EntityFigure } from '../../../contract/entity.ts';
import type { Fact } from '../../../contract/fact.ts';
import type { Input, Output } from '../../../contract/operations.ts';
import type { StatementHit } from '../../../contract/search.ts';
import { factReference } from '../../entities/article-names.ts';
import { textOf } from '../article-texts.ts';
import { shownFacts } from '../facts.ts';
import { asStatementHit } from '../statement-search.ts';
import type { Reading } from '../writing.ts';
import { articlesOf, referencesIn, type EntityArticle } from './entity-articles.ts';
import { entityOf, type EntityRow } from './find-entity.ts';

type Keyed = { readonly key: string; readonly fact: Fact };

/** Statements by an entity or about it, newest article first, then in the order of the text. */
export function statementsOf(
  reading: Reading,
  { key, which, offset, limit }: Input<'entity.statements'>,
): Output<'entity.statements'> {
  const entity = entityOf(reading, key);
  const hits = stretchOf(reading, entity, which, offset, limit).flatMap(
    ({ article: { articleId, articleTitle, outlet, published }, fact }): StatementHit[] =>
      asStatementHit({ articleId, articleTitle, outlet, published, key: fact.key }, fact.fact, []),
  );
  return { total: entity[which], hits };
}

/** Figures in sentences that name an entity, in the same order. */
export function figuresOf(reading: Reading, { key, offset, limit }: Input<'entity.figures'>): Output<'entity.figures'> {
  const entity = entityOf(reading, key);
  const hits = stretchOf(reading, entity, 'figures', offset, limit).flatMap(({ article, fact }): EntityFigure[] => {
    if (fact.fact.kind !== 'figure') return [];
    const { articleId, articleTitle, outlet, published } = article;
    const { text, value, high, bound, unit, of, sentence } = fact.fact;
    return [
      {
        articleId,
        articleTitle,
        outlet,
        published,
        key: fact.key,
        text,
        value,
        high,
        bound,
        unit,
        of,
        sentence: textOf(reading, articleId).slice(sentence.start, sentence.end).replace(/\s+/gu, ' '),
      },
    ];
  });
  return { total: entity.figures, hits };
}

/** A stretch of all facts of a kind, of which only the articles in it are read. */
function stretchOf(
  reading: Reading,
  entity: EntityRow,
  aspect: 'said' | 'about' | 'figures',
  offset: number,
  limit: number,
): readonly { readonly article: EntityArticle; readonly fact: Keyed }[] {
  const found: { article: EntityArticle; fact: Keyed }[] = [];
  let passed = 0;
  for (const article of articlesOf(reading, entity, aspect)) {
    const references = referencesIn(article, aspect);
    passed += references.size;
    if (passed <= offset) continue;
    const facts = shownFacts(reading, article.articleId).filter((fact) => references.has(factReference(fact.key)));
    const skip = Math.max(0, references.size - (passed - offset));
    for (const fact of facts.slice(skip)) {
      found.push({ article, fact });
      if (found.length === limit) return found;
    }
  }
  return found;
}
