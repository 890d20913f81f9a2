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
  'import.list': { on: 'reader', run: (reading) => listImports(reading) },
  'import.entries': {
    on: 'reader',
    run: (reading, { importId, shown, offset, limit }) => listEntries(reading, importId, shown, offset, limit),
  },
  'import.parts': {
    on: 'reader',
    run: (reading, { entryId, offset, limit }) => listParts(reading, entryId, offset, limit),
  },
  'layout.list': { on: 'reader', run: (reading) => listKeptRules(reading) },
  'layout.save': { on: 'writer', run: (writing, rule) => ({ opposite: saveReadingRule(writing, rule) }) },
  'layout.rename': {
    on: 'writer',
    run: (writing, { from, to }) => ({ opposite: renameReadingRule(writing, from, to) }),
  },
  'layout.remove': { on: 'writer', run: (writing, { name }) => ({ opposite: removeReadingRule(writing, name) }) },
  'import.eraseKept': { on: 'writer', run: (writing, { entryId }) => ({ erased: eraseKept(writing, entryId) }) },
  'import.exchangeReadings': {
    on: 'writer',
    run: (writing, { changeId }) => ({ opposite: exchangeReadings(writing, changeId) }),
  },
  'import.history': { on: 'reader', run: (reading, { entryId }) => entryHistory(reading, entryId) },
};
