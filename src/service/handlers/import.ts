import type { importOperations } from '../../contract/import.ts';
import type { readingAgainOperations } from '../../contract/reading-again.ts';
import type { readingRuleOperations } from '../../contract/reading-rule.ts';
import { entryHistory, listEntries, listImports, listParts } from '../../core/archive/import-ledger.ts';
import { eraseKept } from '../../core/archive/rereading/kept-file.ts';
import { exchangeReadings } from '../../core/archive/rereading/reading-change.ts';
import {
  listKeptRules,
  removeReadingRule,
  renameReadingRule,
  saveReadingRule,
} from '../../core/archive/reading-rules.ts';
import type { Handlers } from './handler.ts';

export const importHandlers: Handlers<
  keyof typeof importOperations | keyof typeof readingAgainOperations | keyof typeof readingRuleOperations
> = {
  'import.start': { on: 'service', run: (rooms, { tickets }) => rooms.startImport(tickets) },
  'import.samples': { on: 'service', run: (rooms) => rooms.importSamples() },
  'import.cancel': {
    on: 'service',
    run: (rooms, { importId }) => Promise.resolve({ cancelled: rooms.cancelImport(importId) }),
  },
  'import.takeBack': {
    on: 'service',
    run: async ({ merges }, { importId }) => ({ opposite: await merges.takeBack(importId) }),
  },
  'import.list': { on: 'reader', run: (reading) => listImports(reading) },
  'import.entries': {
    on: 'reader',
    run: (reading, { importId, shown, offset, limit }) => listEntries(reading, importId, shown, offset, limit),
  },
  'import.parts': {
    on: 'reader',
    run: (reading, { entryId, offset, limit }) => listParts(reading, entryId, offset, limit),
  },
  'import.encodings': { on: 'service', run: (rooms, { entryId }) => rooms.encodings(entryId) },
  'import.table': { on: 'service', run: (rooms, input) => rooms.table(input) },
  'import.split': { on: 'service', run: (rooms, input) => rooms.split(input) },
  'layout.list': { on: 'reader', run: (reading) => listKeptRules(reading) },
  'layout.save': { on: 'writer', run: (writing, rule) => ({ opposite: saveReadingRule(writing, rule) }) },
  'layout.rename': {
    on: 'writer',
    run: (writing, { from, to }) => ({ opposite: renameReadingRule(writing, from, to) }),
  },
  'layout.remove': { on: 'writer', run: (writing, { name }) => ({ opposite: removeReadingRule(writing, name) }) },
  'import.replaceFile': { on: 'service', run: (rooms, input) => rooms.replaceFile(input) },
  'import.eraseKept': { on: 'writer', run: (writing, { entryId }) => ({ erased: eraseKept(writing, entryId) }) },
  'import.readAgain': { on: 'service', run: (rooms, input) => rooms.readAgain(input) },
  'import.exchangeReadings': {
    on: 'writer',
    run: (writing, { changeId }) => ({ opposite: exchangeReadings(writing, changeId) }),
  },
  'import.history': { on: 'reader', run: (reading, { entryId }) => entryHistory(reading, entryId) },
};
