import { z } from 'zod';
import { articleId } from './article.ts';
import { command, query } from './operation.ts';
import { markedText, statementHit } from './search.ts';
import { changed } from './undo.ts';
import { entityActions, entityAspects, entityKinds, entityOrders, figureBounds } from './vocabulary.ts';

/**
 * Identity of an entity: "person:benjamin netanyahu". It follows from names and not from rows of the archive, so it outlives extraction; that of an
 * entity that was merged into another leads to that one.
 */
export const entityKey = z.string().min(3).max(2000);
/** Identity of a name, in the same form. */
const nameKey = entityKey;
const entityTitle = z.string().trim().min(1).max(300);

/** Exact counts over all articles that are not removed. */
const entityCounts = {
  articles: z.number().int(),
  mentions: z.number().int(),
  /** Statements by it. */
  said: z.number().int(),
  /** Statements whose content names it. */
  about: z.number().int(),
  /** Figures in sentences that name it. */
  figures: z.number().int(),
};
export const entityTally = z.object(entityCounts);
export type EntityTally = z.infer<typeof entityTally>;

export const entityReference = z.object({ key: entityKey, kind: z.enum(entityKinds), name: z.string() });
export type EntityReference = z.infer<typeof entityReference>;

export const entitySummary = entityReference.extend({
  ...entityCounts,
  /** One of its names may mean somebody or something else. */
  ambiguous: z.boolean(),
  /** Its other names, those in most articles first; at most five. */
  others: z.array(z.string()),
});
export type EntitySummary = z.infer<typeof entitySummary>;

const articleHead = {
  articleId,
  articleTitle: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
};
/** A place in an article, UTF-16 code units. */
const articlePlace = z.object({ ...articleHead, start: z.number().int(), end: z.number().int() });

/** A decision about an entity as its page tells it. */
export const entityDecision = z.object({
  id: z.number().int(),
  action: z.enum(entityActions),
  /** What the other entity was called, or this one before; for a change of kind, the kind before. */
  before: z.string(),
  /** ISO 8601 in UTC. */
  decidedAt: z.string(),
});
export type EntityDecision = z.infer<typeof entityDecision>;

export const entityPage = entitySummary.extend({
  /** All forms, with how many articles use each. */
  forms: z.array(z.object({ form: z.string(), articles: z.number().int(), mentions: z.number().int() })),
  /** The fullest names of its articles: what can be split off. */
  names: z.array(z.object({ key: nameKey, name: z.string(), articles: z.number().int(), ambiguous: z.boolean() })),
  abbreviations: z.array(
    z.object({
      letters: z.string(),
      /** What else they stand for. */
      others: z.array(entityReference),
    }),
  ),
  /** Whom or what an ambiguous name of it may mean as well, and entities of other kinds with its name. */
  similar: z.array(entityReference.extend({ articles: z.number().int() })),
  decisions: z.array(entityDecision),
  outlets: z.array(z.object({ outlet: z.string().nullable(), articles: z.number().int() })),
});
export type EntityPage = z.infer<typeof entityPage>;

export const entityMention = z.object({
  ...articleHead,
  mentions: z.number().int(),
  /** Where it is named first; null when only a person named it. */
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
  /** The sentence of that place, its names marked. */
  sentence: markedText,
});
export type EntityMention = z.infer<typeof entityMention>;

export const entityFigure = z.object({
  ...articleHead,
  /** Of the fact. */
  key: z.string(),
  text: z.string(),
  value: z.number(),
  high: z.number().nullable(),
  bound: z.enum(figureBounds),
  unit: z.string(),
  of: z.string().nullable(),
  sentence: z.string(),
});
export type EntityFigure = z.infer<typeof entityFigure>;

export const entityRole = z.object({
  text: z.string(),
  articles: z.number().int(),
  first: articlePlace,
  last: articlePlace,
});
export type EntityRole = z.infer<typeof entityRole>;

export const abbreviationEntry = z.object({
  letters: z.string(),
  articles: z.number().int(),
  /** Two organisations or more go by it. */
  conflict: z.boolean(),
  /** Long forms that are not listed. */
  more: z.number().int(),
  /** Most articles first. None: it is nowhere written out. */
  meanings: z.array(
    z.object({
      entity: entityReference,
      /** As the articles write it out. */
      long: z.string(),
      articles: z.number().int(),
      /** The earliest article that gives it in brackets; else the earliest that uses both. */
      first: articlePlace,
      defined: z.boolean(),
    }),
  ),
});
export type AbbreviationEntry = z.infer<typeof abbreviationEntry>;

/** One decision to store, or (`value` null) to take back. */
export const entityChange = z.strictObject({
  aspect: z.enum(entityAspects),
  subject: entityKey,
  articleId: articleId.nullable(),
  value: z.string().min(1).max(2000).nullable(),
  action: z.enum(entityActions),
  before: z.string().max(2000),
  /** When it was decided, for a decision that comes back; null: now. */
  decidedAt: z.string().max(40).nullable(),
});
export type EntityChange = z.infer<typeof entityChange>;

const stretch = { offset: z.number().int().nonnegative(), limit: z.number().int().min(1).max(500) };
const merging = z.strictObject({ from: entityKey, into: entityKey });
const splitting = z.strictObject({
  key: entityKey,
  /** Names that go, with all their articles; or articles that go, with all names there. */
  names: z.array(nameKey).max(10_000),
  articleIds: z.array(articleId).max(100_000),
});

export const entityOperations = {
  /** Entities of a kind whose names hold all the words typed, the last of them begun. */
  'entity.list': query({
    input: z.strictObject({
      kind: z.enum(entityKinds),
      text: z.string().max(300),
      order: z.enum(entityOrders),
      ambiguous: z.boolean(),
      ...stretch,
    }),
    output: z.object({
      /** Exact. */
      total: z.number().int(),
      /** Of the same words, by kind. */
      kinds: z.object({ person: z.number().int(), organisation: z.number().int(), place: z.number().int() }),
      /** Articles whose names are still to be linked after an update: until it is 0 the counts grow. */
      toLink: z.number().int(),
      hits: z.array(entitySummary),
    }),
    reads: ['facts', 'entities'],
  }),
  /** An entity by its key, or by a name as an article's facts have it. */
  'entity.get': query({
    input: z.union([
      z.strictObject({ key: entityKey }),
      z.strictObject({ articleId, name: z.string().min(1).max(1000) }),
    ]),
    output: entityPage,
    reads: ['facts', 'entities', 'articles'],
  }),
  /** Articles that name it, newest first. */
  'entity.mentions': query({
    input: z.strictObject({ key: entityKey, outlet: z.string().nullable().optional(), ...stretch }),
    output: z.object({ total: z.number().int(), hits: z.array(entityMention) }),
    reads: ['facts', 'entities', 'articles'],
  }),
  /** Statements by it or about it, newest article first. */
  'entity.statements': query({
    input: z.strictObject({ key: entityKey, which: z.enum(['said', 'about']), ...stretch }),
    output: z.object({ total: z.number().int(), hits: z.array(statementHit) }),
    reads: ['facts', 'entities', 'articles'],
  }),
  'entity.figures': query({
    input: z.strictObject({ key: entityKey, ...stretch }),
    output: z.object({ total: z.number().int(), hits: z.array(entityFigure) }),
    reads: ['facts', 'entities', 'articles'],
  }),
  /** What it was called by its office or work, earliest first. */
  'entity.roles': query({
    input: z.strictObject({ key: entityKey }),
    output: z.array(entityRole),
    reads: ['facts', 'entities', 'articles'],
  }),
  /** Entities that stand in the same articles, those in most of them first. */
  'entity.companions': query({
    input: z.strictObject({ key: entityKey, limit: z.number().int().min(1).max(500) }),
    output: z.array(entityReference.extend({ articles: z.number().int() })),
    reads: ['facts', 'entities', 'articles'],
  }),
  /** The entity of each name of an article. */
  'entity.inArticle': query({
    input: z.strictObject({ articleId }),
    output: z.array(z.object({ name: z.string(), entity: entityReference, facts: z.array(z.string()) })),
    reads: ['facts', 'entities', 'articles'],
  }),
  /** What a merge would move. */
  'entity.previewMerge': query({
    input: merging,
    output: z.object({ from: entityPage, into: entityPage, after: entityTally }),
    reads: ['facts', 'entities'],
  }),
  /** Lets one entity take over the names, mentions and statements of another, now and in what is imported later. */
  'entity.merge': command({
    input: merging.extend({ title: entityTitle.nullable() }),
    output: changed,
    touches: ['entities'],
  }),
  'entity.previewSplit': query({
    input: splitting,
    output: z.object({ goes: entityTally, stays: entityTally }),
    reads: ['facts', 'entities'],
  }),
  /** Makes an entity of its own from some names or some articles of another. */
  'entity.split': command({
    input: splitting.extend({ title: entityTitle.nullable() }),
    output: changed.extend({ key: entityKey }),
    touches: ['entities'],
  }),
  /** Shows it under another name; null: under the one its articles give. */
  'entity.rename': command({
    input: z.strictObject({ key: entityKey, title: entityTitle.nullable() }),
    output: changed,
    touches: ['entities'],
  }),
  'entity.retype': command({
    input: z.strictObject({ key: entityKey, kind: z.enum(entityKinds) }),
    output: changed,
    touches: ['entities'],
  }),
  /** Takes back what a person did to an entity, with all that belonged to it. */
  'entity.takeBack': command({
    input: z.strictObject({ id: z.number().int().positive() }),
    output: changed,
    touches: ['entities'],
  }),
  /** Stores decisions as they are: the opposite of all of the above. */
  'entity.decide': command({
    input: z.strictObject({ label: z.string().max(1000), changes: z.array(entityChange).max(1_000_000) }),
    output: changed,
    touches: ['entities'],
  }),
  /** Abbreviations with their long forms and the articles that define them. */
  'abbreviation.list': query({
    input: z.strictObject({
      /** Beginning of the letters, or words of an organisation's names, the last one begun. */
      text: z.string().max(300),
      order: z.enum(['letters', 'articles']),
      conflicts: z.boolean(),
      /** Long forms listed for each, at most. */
      meanings: z.number().int().min(1).max(10_000),
      ...stretch,
    }),
    output: z.object({
      total: z.number().int(),
      conflicts: z.number().int(),
      hits: z.array(abbreviationEntry),
    }),
    reads: ['facts', 'entities', 'articles'],
  }),
};
