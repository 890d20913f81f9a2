import type { savedSearchOperations } from '../../contract/saved-search.ts';
import { markAllHits, markHits, restoreMarks } from '../../core/archive/searches/hit-marks.ts';
import {
  arrangeSearches,
  createSearch,
  editSearch,
  hitOfSearch,
  listSearches,
  lookAtSearch,
  nextUnread,
  removeSearch,
  restoreSearch,
} from '../../core/archive/searches/saved-searches.ts';
import type { Handlers } from './handler.ts';

export const savedSearchHandlers: Handlers<keyof typeof savedSearchOperations> = {
  'savedSearch.list': { on: 'reader', run: (reading) => listSearches(reading) },
  'savedSearch.hit': { on: 'reader', run: (reading, input) => hitOfSearch(reading, input) },
  'savedSearch.create': { on: 'writer', run: (writing, input) => createSearch(writing, input) },
  'savedSearch.edit': { on: 'writer', run: (writing, input) => ({ opposite: editSearch(writing, input) }) },
  'savedSearch.arrange': { on: 'writer', run: (writing, { ids }) => ({ opposite: arrangeSearches(writing, ids) }) },
  'savedSearch.remove': { on: 'writer', run: (writing, { id }) => ({ opposite: removeSearch(writing, id) }) },
  'savedSearch.restore': {
    on: 'writer',
    run: (writing, { search, marks }) => ({ opposite: restoreSearch(writing, search, marks) }),
  },
  'savedSearch.look': { on: 'writer', run: (writing, { id }) => lookAtSearch(writing, id) },
  'savedSearch.mark': { on: 'writer', run: (writing, input) => ({ opposite: markHits(writing, input) }) },
  'savedSearch.markAll': { on: 'writer', run: (writing, input) => ({ opposite: markAllHits(writing, input) }) },
  'savedSearch.restoreMarks': {
    on: 'writer',
    run: (writing, { id, marks }) => ({ opposite: restoreMarks(writing, id, marks) }),
  },
  'savedSearch.nextUnread': { on: 'reader', run: (reading, input) => nextUnread(reading, input) },
};
