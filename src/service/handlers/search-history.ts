import type { searchHistoryOperations } from '../../contract/search-history.ts';
import { forgetAsked, listAsked, noteAsked, restoreAsked } from '../../core/archive/searches/asked-searches.ts';
import type { Handlers } from './handler.ts';

export const searchHistoryHandlers: Handlers<keyof typeof searchHistoryOperations> = {
  'searchHistory.list': { on: 'reader', run: (reading, { limit }) => listAsked(reading, limit) },
  'searchHistory.note': {
    on: 'writer',
    run: (writing, input) => {
      noteAsked(writing, input);
      return {};
    },
  },
  'searchHistory.forget': { on: 'writer', run: (writing, { ids }) => ({ opposite: forgetAsked(writing, ids) }) },
  'searchHistory.restore': {
    on: 'writer',
    run: (writing, { searches }) => ({ opposite: restoreAsked(writing, searches) }),
  },
};
