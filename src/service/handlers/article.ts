import type { articleOperations } from '../../contract/article.ts';
import { removedArticles } from '../../core/archive/article-summaries.ts';
import { getArticle, originalBytes } from '../../core/archive/articles.ts';
import type { Handlers } from './handler.ts';

export const articleHandlers: Handlers<keyof typeof articleOperations> = {
  'article.get': { on: 'reader', run: (reading, { id }) => getArticle(reading, id) },
  'article.original': {
    on: 'reader',
    run(reading, { id }) {
      const { name, bytes } = originalBytes(reading, id);
      return { name, base64: bytes.toString('base64') };
    },
  },
  'article.removed': { on: 'reader', run: (reading) => removedArticles(reading) },
};
