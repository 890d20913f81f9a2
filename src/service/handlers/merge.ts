import type { mergeOperations } from '../../contract/merge.ts';
import type { Handlers } from './handler.ts';

export const mergeHandlers: Handlers<keyof typeof mergeOperations> = {
  'merge.preview': { on: 'service', run: (rooms, { ticket }) => rooms.previewMerge(ticket) },
  'merge.start': { on: 'service', run: (rooms, { ticket }) => rooms.startMerge(ticket) },
  'merge.redo': { on: 'service', run: async ({ merges }, { importId }) => ({ opposite: await merges.redo(importId) }) },
};
