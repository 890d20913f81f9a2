import type { factOperations } from '../../contract/decision.ts';
import { restoreDecisions } from '../../core/archive/decision-log.ts';
import { addFact, decide } from '../../core/archive/decisions.ts';
import { listFacts } from '../../core/archive/facts.ts';
import type { Handlers } from './handler.ts';

export const factHandlers: Handlers<keyof typeof factOperations> = {
  'fact.list': { on: 'reader', run: (reading, { articleId, kinds }) => listFacts(reading, articleId, kinds) },
  'fact.decide': { on: 'writer', run: (writing, decision) => ({ opposite: decide(writing, decision) }) },
  'fact.add': { on: 'writer', run: (writing, { articleId, fact }) => addFact(writing, articleId, fact) },
  'fact.restore': { on: 'writer', run: (writing, { change }) => ({ opposite: restoreDecisions(writing, change) }) },
};
