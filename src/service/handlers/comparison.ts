import type { comparisonOperations } from '../../contract/comparison.ts';
import { getArticle } from '../../core/archive/articles.ts';
import { listFacts } from '../../core/archive/facts.ts';
import type { Reading } from '../../core/archive/writing.ts';
import { matchFacts } from '../../core/comparison/fact-matching.ts';
import { compareSideBySide } from '../../core/comparison/side-by-side.ts';
import type { Handlers } from './handler.ts';

export const comparisonHandlers: Handlers<keyof typeof comparisonOperations> = {
  'comparison.sideBySide': {
    on: 'reader',
    run(reading, { articleIds }) {
      const articles = articleIds.map((id) => getArticle(reading, id));
      return {
        articles: articles.map((article) => ({ ...heading(article), text: article.text })),
        ...compareSideBySide(articles),
      };
    },
  },
  'comparison.grid': {
    on: 'reader',
    run(reading, { articleIds }) {
      const articles = articleIds.map((id) => getArticle(reading, id));
      const rows = matchFacts(articles.map(({ id, text }) => ({ text, facts: factsThatStand(reading, id) })));
      return { articles: articles.map(heading), rows };
    },
  },
};

/** What a person rejected, has still to decide about again, or no longer stands in the text is not compared. */
function factsThatStand(reading: Reading, articleId: number) {
  return listFacts(reading, articleId).filter(({ stands }) => stands);
}

function heading({ id, title, outlet, byline, published }: ReturnType<typeof getArticle>) {
  return { id, title, outlet, byline, published };
}
