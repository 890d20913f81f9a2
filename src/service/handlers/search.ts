import type { searchOperations } from '../../contract/search.ts';
import { facetsOf, hitsWithin, searchArticles, valuesOf } from '../../core/archive/article-search.ts';
import { listSpeakers, searchStatements } from '../../core/archive/statement-search.ts';
import type { Handlers } from './handler.ts';

export const searchHandlers: Handlers<keyof typeof searchOperations> = {
  'search.articles': { on: 'reader', run: (reading, input) => searchArticles(reading, input) },
  'search.facets': { on: 'reader', run: (reading, input) => facetsOf(reading, input) },
  'search.values': { on: 'reader', run: (reading, input) => valuesOf(reading, input) },
  'search.within': { on: 'reader', run: (reading, { articleId, query }) => hitsWithin(reading, articleId, query) },
  'search.statements': { on: 'reader', run: (reading, input) => searchStatements(reading, input) },
  'search.speakers': { on: 'reader', run: (reading, input) => listSpeakers(reading, input) },
};
