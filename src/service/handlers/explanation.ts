import type { explanationOperations } from '../../contract/explanation.ts';
import type { Handlers } from './handler.ts';

export const explanationHandlers: Handlers<keyof typeof explanationOperations> = {
  'extraction.explain': { on: 'service', run: (rooms, { articleId, key }) => rooms.explain(articleId, key) },
};
