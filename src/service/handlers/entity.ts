import type { entityOperations } from '../../contract/entity.ts';
import { listAbbreviations } from '../../core/archive/entities/abbreviation-ledger.ts';
import { companionsOf } from '../../core/archive/entities/companions.ts';
import { decideEntities } from '../../core/archive/entities/decide-entities.ts';
import {
  mergeEntities,
  renameEntity,
  retypeEntity,
  splitEntity,
  takeBackDecision,
} from '../../core/archive/entities/entity-commands.ts';
import { figuresOf, statementsOf } from '../../core/archive/entities/entity-facts.ts';
import { mentionsOf, rolesOf } from '../../core/archive/entities/entity-mentions.ts';
import { getEntity } from '../../core/archive/entities/entity-page.ts';
import { listEntities } from '../../core/archive/entities/list-entities.ts';
import { namesInArticle } from '../../core/archive/entities/names-in-article.ts';
import { previewMerge, previewSplit } from '../../core/archive/entities/preview-entities.ts';
import type { Handlers } from './handler.ts';

export const entityHandlers: Handlers<keyof typeof entityOperations> = {
  'entity.list': { on: 'reader', run: (reading, input) => listEntities(reading, input) },
  'entity.get': { on: 'reader', run: (reading, input) => getEntity(reading, input) },
  'entity.mentions': { on: 'reader', run: (reading, input) => mentionsOf(reading, input) },
  'entity.statements': { on: 'reader', run: (reading, input) => statementsOf(reading, input) },
  'entity.figures': { on: 'reader', run: (reading, input) => figuresOf(reading, input) },
  'entity.roles': { on: 'reader', run: (reading, input) => rolesOf(reading, input) },
  'entity.companions': { on: 'reader', run: (reading, input) => companionsOf(reading, input) },
  'entity.inArticle': { on: 'reader', run: (reading, { articleId }) => namesInArticle(reading, articleId) },
  'entity.previewMerge': { on: 'reader', run: (reading, input) => previewMerge(reading, input) },
  'entity.merge': { on: 'writer', run: (writing, input) => ({ opposite: mergeEntities(writing, input) }) },
  'entity.previewSplit': { on: 'reader', run: (reading, input) => previewSplit(reading, input) },
  'entity.split': { on: 'writer', run: (writing, input) => splitEntity(writing, input) },
  'entity.rename': { on: 'writer', run: (writing, input) => ({ opposite: renameEntity(writing, input) }) },
  'entity.retype': { on: 'writer', run: (writing, { key, kind }) => ({ opposite: retypeEntity(writing, key, kind) }) },
  'entity.takeBack': { on: 'writer', run: (writing, { id }) => ({ opposite: takeBackDecision(writing, id) }) },
  'entity.decide': {
    on: 'writer',
    run: (writing, { label, changes }) => ({ opposite: decideEntities(writing, label, changes) }),
  },
  'abbreviation.list': { on: 'reader', run: (reading, input) => listAbbreviations(reading, input) },
};
