import type { batchOperations } from '../../contract/batch.ts';
import { countQueries } from '../../core/archive/searches/count-queries.ts';
import { queriesOfList } from '../../core/search/queries-of-list.ts';
import type { Handlers } from './handler.ts';

/** How long counting may hold a reader that others wait for, in milliseconds; a single query may take longer. */
const longest = 50;

export const batchHandlers: Handlers<keyof typeof batchOperations> = {
  'batch.read': { on: 'reader', run: (_reading, input) => queriesOfList(input) },
  'batch.count': { on: 'reader', run: (reading, input) => countQueries(reading, input, longest) },
};
