import type { reviewOperations } from '../../contract/review.ts';
import { decideMany, retypeMany } from '../../core/archive/review-changes.ts';
import { countsOf, outletsOf, outlineOf, pageOfFacts } from '../../core/archive/review.ts';
import type { Handlers } from './handler.ts';

export const reviewHandlers: Handlers<keyof typeof reviewOperations> = {
  'review.outline': { on: 'reader', run: (reading, input) => outlineOf(reading, input) },
  'review.page': { on: 'reader', run: (reading, input) => pageOfFacts(reading, input) },
  'review.counts': { on: 'reader', run: (reading, input) => countsOf(reading, input) },
  'review.outlets': { on: 'reader', run: (reading, input) => outletsOf(reading, input) },
  'review.decide': { on: 'writer', run: (writing, { which, verdict }) => decideMany(writing, which, verdict) },
  'review.retype': { on: 'writer', run: (writing, { which, change }) => retypeMany(writing, which, change) },
};
