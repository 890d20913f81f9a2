import type { metadataOperations } from '../../contract/metadata.ts';
import { listRules, setRules } from '../../core/archive/metadata/metadata-rules.ts';
import { previewChange } from '../../core/archive/metadata/preview-change.ts';
import type { Handlers } from './handler.ts';

export const metadataHandlers: Handlers<keyof typeof metadataOperations> = {
  'metadata.preview': { on: 'reader', run: (reading, input) => previewChange(reading, input) },
  'rule.list': { on: 'reader', run: (reading) => listRules(reading) },
  'rule.set': { on: 'writer', run: (writing, { rules }) => ({ opposite: setRules(writing, rules) }) },
};
