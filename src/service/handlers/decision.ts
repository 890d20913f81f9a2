import type { factOperations } from '../../contract/decision.ts';
import { decide, listFacts } from '../../core/archive/facts.ts';
import type { Handlers } from './handler.ts';

export const factHandlers: Handlers<keyof typeof factOperations> = {
  'fact.list': { on: 'reader', run: (reading, { articleId, kinds }) => listFacts(reading, articleId, kinds) },
  'fact.decide': { on: 'writer', run: (writing, decision) => ({ opposite: decide(writing, decision) }) },
  'fact.extract': { on: 'service', run: (rooms, { articleIds }) => rooms.extractAgain(articleIds) },
};
