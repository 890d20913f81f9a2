import type { extractionOperations } from '../../contract/extraction.ts';
import { articlesOfRun } from '../../core/archive/extraction-runs.ts';
import type { Handlers } from './handler.ts';

export const extractionHandlers: Handlers<keyof typeof extractionOperations> = {
  'extraction.articles': { on: 'reader', run: (reading, input) => articlesOfRun(reading, input) },
};
