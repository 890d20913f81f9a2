import type { sourceOperations } from '../../contract/source.ts';
import { mostUsedSources, reasonsForAnonymity, sourceCounts } from '../../core/archive/sources.ts';
import type { Handlers } from './handler.ts';

export const sourceHandlers: Handlers<keyof typeof sourceOperations> = {
  'source.counts': { on: 'reader', run: (reading, { scope }) => sourceCounts(reading, scope) },
  'source.reasons': { on: 'reader', run: (reading, { scope }) => reasonsForAnonymity(reading, scope) },
  'source.most': { on: 'reader', run: (reading, input) => mostUsedSources(reading, input) },
};
