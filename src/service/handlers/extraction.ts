import type { extractionOperations } from '../../contract/extraction.ts';
import { articlesOfRun } from '../../core/archive/extraction-runs.ts';
import type { Handlers } from './handler.ts';

export const extractionHandlers: Handlers<keyof typeof extractionOperations> = {
  'extraction.state': { on: 'service', run: ({ extractions }) => extractions.state() },
  'extraction.begin': { on: 'service', run: ({ extractions }, input) => extractions.begin(input) },
  'extraction.pause': { on: 'service', run: async ({ extractions }) => ({ paused: await extractions.pause() }) },
  'extraction.resume': { on: 'service', run: async ({ extractions }) => ({ resumed: await extractions.resume() }) },
  'extraction.cancel': { on: 'service', run: async ({ extractions }) => ({ cancelled: await extractions.cancel() }) },
  'extraction.runs': { on: 'service', run: ({ extractions }) => extractions.runs() },
  'extraction.report': { on: 'service', run: ({ extractions }, { runId }) => extractions.report(runId) },
  'extraction.articles': { on: 'reader', run: (reading, input) => articlesOfRun(reading, input) },
};
