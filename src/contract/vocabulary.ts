/**
 * The closed lists of the contract, without zod: the page imports these as values, everything else of the contract as types.
 */

/** Where the value of a field comes from: the text of the file, or a person. */
export const fieldOrigins = ['found', 'edited', 'missing'] as const;

/** Formats that articles are read from. */
export const articleFormats = [
  'txt',
  'md',
  'html',
  'docx',
  'odt',
  'rtf',
  'pdf',
  'epub',
  'eml',
  'mbox',
  'nexis',
  'factiva',
  'proquest',
  'europresse',
  'ris',
  'bibtex',
  'csl-json',
  'endnote-xml',
  'csv',
  'json',
  'jsonl',
] as const;
export type ArticleFormat = (typeof articleFormats)[number];

export const metadataFields = ['title', 'outlet', 'byline', 'published', 'section', 'page', 'url', 'language'] as const;
export type MetadataField = (typeof metadataFields)[number];

/** Fields that can be changed for many articles at once, and by rules. */
export const bulkFields = ['outlet', 'published', 'byline', 'section', 'language'] as const;
export type BulkField = (typeof bulkFields)[number];

/** What a rule looks at, or a value is taken from. `folder`: the name of the folder that the file lay in; `host`: of the address. */
/** Steps of saving what is left of a damaged archive. */
export const salvageStages = ['reading', 'proving', 'indexing', 'linking', 'verifying'] as const;
export type SalvageStage = (typeof salvageStages)[number];

export const valueSources = ['file-name', 'folder', 'path', 'host', 'outlet', 'byline', 'section'] as const;
export type ValueSource = (typeof valueSources)[number];

/**
 * What would become of a field of an article: it changes; a person wrote what is there; it is so already; the pattern does not fit; what is there
 * for it is no date or no language.
 */
export const metadataOutcomes = ['changes', 'by-hand', 'same', 'no-match', 'unreadable'] as const;
export type MetadataOutcome = (typeof metadataOutcomes)[number];

/** What a column of a table of articles holds; several columns may hold text. */
export const columnRoles = [...metadataFields, 'text', 'lead', 'ignored'] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** What a line of an article is: the value of a field, or no part of the article (`ignored`). */
export const splitFields = [...metadataFields, 'ignored'] as const;
export type SplitField = (typeof splitFields)[number];

/** How a date of two small numbers is meant: 05/04/2024. */
export const dateOrders = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

export const encodingBases = ['mark', 'valid', 'detected', 'declared', 'assumed', 'chosen'] as const;

export const gridVerdicts = ['agree', 'differ', 'only-here'] as const;
export type GridVerdict = (typeof gridVerdicts)[number];

export const verdicts = ['accepted', 'rejected', 'edited', 'added'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a person may have decided about a find, with the case that nobody has. */
export const reviewVerdicts = ['undecided', ...verdicts] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/**
 * Whether the extraction finds a fact now: `found`; `waiting`: found, but probably what a person rejected, edited or added before, so it does not
 * count until somebody decides; `lost`: not found (any more), only decided about.
 */
export const findStates = ['found', 'waiting', 'lost'] as const;
export type FindState = (typeof findStates)[number];

/** `newest`: the articles published last first; `reading`: those imported last first; each article in the order of its text. */
export const reviewOrders = ['least-sure', 'most-sure', 'newest', 'reading'] as const;
export type ReviewOrder = (typeof reviewOrders)[number];

/** What a span is to its fact. */
export const factParts = ['source', 'cue', 'content', 'reason', 'whole', 'mention', 'role'] as const;
export type FactPart = (typeof factParts)[number];

/**
 * How a word of an article came to be looked for: it was typed; it is another form, or another name, of what was typed; or it fits a word of
 * which not all letters are known.
 */
export const manners = ['typed', 'form', 'name', 'fuzzy', 'infix', 'regex'] as const;
export type Manner = (typeof manners)[number];

export const sourceKinds = ['named', 'role', 'organisation', 'media', 'document', 'anonymous', 'unknown'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Sorts of reasons that articles give for not naming a source; `none`: no reason is given. */
export const anonymityReasons = [
  'not-authorised',
  'private',
  'sensitive',
  'under-way',
  'unannounced',
  'reprisal',
  'candour',
  'other',
  'none',
] as const;
export type AnonymityReason = (typeof anonymityReasons)[number];

export const statementModes = ['direct', 'indirect', 'mixed', 'none'] as const;

export const statementActs = [
  'say',
  'report',
  'request',
  'deny',
  'confirm',
  'predict',
  'designate',
  'rule',
  'no-comment',
  'attitude',
] as const;

export const figureBounds = ['=', '~', '>', '>=', '<', '<=', 'range'] as const;

export const timeTypes = ['date', 'time', 'duration', 'set'] as const;

export const factKinds = ['statement', 'figure', 'time', 'person', 'organisation', 'place'] as const;

/** Kinds of facts that name somebody or something; each name belongs to one entity of the archive. */
export const entityKinds = ['person', 'organisation', 'place'] as const;
export type EntityKind = (typeof entityKinds)[number];

export const entityOrders = ['articles', 'mentions', 'name'] as const;
export type EntityOrder = (typeof entityOrders)[number];

/** What a decision about entities settles: where a name belongs, everywhere or in one article; where an entity went; its name; its kind. */
export const entityAspects = ['name', 'mention', 'entity', 'title', 'kind'] as const;
export type EntityAspect = (typeof entityAspects)[number];

/** What a person did that settled it. */
export const entityActions = ['merge', 'split', 'rename', 'retype'] as const;
export type EntityAction = (typeof entityActions)[number];

/** Facts with a confidence below this are shown as suggestions. */
export const suggestionBelow = 0.5;

/** The closed list of ways in which a call can fail. The page has one text for each (`Record<FailureCode, …>`). */
export const failureCodes = [
  'invalid-input',
  'not-found',
  'conflict',
  'unreadable-file',
  'archive-locked',
  'archive-damaged',
  'archive-newer',
  'disk-full',
  'read-only',
  'cancelled',
  'internal',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export const importStates = ['running', 'done', 'cancelled', 'interrupted'] as const;
export type ImportState = (typeof importStates)[number];

/** What became of a file, or of an article in it. `partly`: some of a file's articles were refused. */
export const importOutcomes = ['imported', 'duplicate', 'partly', 'refused'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** Which lines of a ledger are shown: those of an outcome, or those whose file announced another number of articles than it holds. */
export const ledgerFilters = [...importOutcomes, 'mismatched'] as const;
export type LedgerFilter = (typeof ledgerFilters)[number];

/** What finding facts again was begun for: all articles, those that another version of the extractor had read, or chosen ones. */
export const extractionChoices = ['all', 'stale', 'chosen'] as const;
export type ExtractionChoice = (typeof extractionChoices)[number];

/** How far it is. In the archive it is running until it ends; `interrupted`: so, but nobody works on it. */
export const extractionStates = ['running', 'paused', 'interrupted', 'done', 'cancelled'] as const;
export type ExtractionState = (typeof extractionStates)[number];

/** What came of an article: the same facts, others, or `failed`: not all could be found, and the earlier ones stand. */
export const extractionOutcomes = ['same', 'differing', 'failed'] as const;
export type ExtractionOutcome = (typeof extractionOutcomes)[number];

/** What a query reads and a command touches. After a command the page asks again for every query of a touched topic. */
export const topics = [
  'archive',
  'articles',
  'facts',
  'entities',
  'tags',
  'notes',
  'imports',
  'extractions',
  'versions',
  'rules',
  'searches',
  'history',
  'lists',
] as const;
export type Topic = (typeof topics)[number];

/** What a person may have said of two articles. */
export const versionVerdicts = ['versions', 'different'] as const;

/** `several`: articles that have versions; `newest`: of each article only the newest version of its outlet. */
export const versionFilters = ['several', 'newest'] as const;
export type VersionFilter = (typeof versionFilters)[number];

/** Facets of which a list is counted when it is opened; an article has one language and import, and any number of the others. */
export const openedFacets = ['languages', 'imports', 'sourceKinds', 'entities', 'speakers'] as const;
export type OpenedFacet = (typeof openedFacets)[number];

/** What a person decided about an article for one saved search. */
export const hitDecisions = ['relevant', 'not-relevant', 'later'] as const;
export type HitDecision = (typeof hitDecisions)[number];

/** Articles of a saved search by their marks. `new`: imported since it was last looked at, and not read. */
export const hitFilters = ['unread', 'read', 'new', 'undecided', ...hitDecisions] as const;
export type HitFilter = (typeof hitFilters)[number];

export const articleOrders = ['relevance', 'newest', 'oldest', 'title', 'outlet', 'imported'] as const;
export type ArticleOrder = (typeof articleOrders)[number];

/** How a list of queries is written: one in each line, or in the first cells of a table of comma- or otherwise separated values. */
export const batchForms = ['lines', 'csv'] as const;
export type BatchForm = (typeof batchForms)[number];

/** What a concordance shows lines of: the texts of articles, or what they report to have been said. */
export const concordanceTexts = ['text', 'statements'] as const;
export type ConcordanceText = (typeof concordanceTexts)[number];

/** `left1`: the first word to the left of the hit. */
export const concordanceSorts = [
  'right1',
  'right2',
  'right3',
  'left1',
  'left2',
  'left3',
  'hit',
  'outlet',
  'newest',
  'oldest',
  'speaker',
  'cue',
] as const;
export type ConcordanceSort = (typeof concordanceSorts)[number];

export const collocateOrders = ['logLikelihood', 'logDice', 'mutualInformation', 'lines'] as const;
export type CollocateOrder = (typeof collocateOrders)[number];

/** By what the cues of statements are counted. */
export const cueRows = ['outlet', 'speaker'] as const;
export type CueRow = (typeof cueRows)[number];

/** What a point on an axis of time stands for. */
export const periodLengths = ['day', 'month', 'year'] as const;
export type PeriodLength = (typeof periodLengths)[number];

export const tagColours = ['grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'pink'] as const;
export type TagColour = (typeof tagColours)[number];

/** In what two archives that are merged may contradict each other. */
export const mergeConflicts = ['details', 'decision', 'name', 'passage', 'removed'] as const;

/** What is done to an archive of an older format when it is opened: a copy of it as it was, the steps to the newest format, the indexes. */
export const updateStages = ['copying', 'updating', 'indexing'] as const;
export type UpdateStage = (typeof updateStages)[number];
