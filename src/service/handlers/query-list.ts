import type { queryListOperations } from '../../contract/query-list.ts';
import {
  keepQueryList,
  listQueryLists,
  noteCounted,
  queryListOf,
  removeQueryList,
} from '../../core/archive/searches/query-lists.ts';
import type { Handlers } from './handler.ts';

export const queryListHandlers: Handlers<keyof typeof queryListOperations> = {
  'queryList.list': { on: 'reader', run: (reading) => listQueryLists(reading) },
  'queryList.get': { on: 'reader', run: (reading, { id }) => queryListOf(reading, id) },
  'queryList.keep': { on: 'writer', run: (writing, input) => keepQueryList(writing, input) },
  'queryList.remove': { on: 'writer', run: (writing, { id }) => ({ opposite: removeQueryList(writing, id) }) },
  'queryList.counted': {
    on: 'writer',
    run: (writing, input) => {
      noteCounted(writing, input);
      return {};
    },
  },
};
