import type { Migration } from '../migration.ts';
import { firstTables } from './001-first-tables.ts';
import { filesOfManyArticles } from './002-files-of-many-articles.ts';
import { entities } from './003-entities.ts';
import { review } from './004-review.ts';
import { valuesOfFacts } from './005-values-of-facts.ts';
import { extractionRuns } from './006-extraction-runs.ts';
import { readingAgain } from './007-reading-again.ts';
import { wordIndex } from './008-word-index.ts';
import { versions } from './009-versions.ts';
import { metadataRules } from './010-metadata-rules.ts';
import { readingRules } from './011-reading-rules.ts';
import { merges } from './012-merges.ts';
import { savedSearches } from './013-saved-searches.ts';
import { importOwners } from './014-import-owners.ts';
import { facets } from './015-facets.ts';
import { placesOfWords } from './016-places-of-words.ts';
import { askedSearches } from './017-asked-searches.ts';
import { notes } from './018-notes.ts';
import { queryLists } from './019-query-lists.ts';
import { largeArchives } from './020-large-archives.ts';
import { ledgerCounts } from './021-ledger-counts.ts';
import { chunksOfPostings } from './022-chunks-of-postings.ts';
import { pairsOfWords } from './023-pairs-of-words.ts';
import { ordersOfNamesAndTitles } from './024-orders-of-names-and-titles.ts';
import { hashesOfTexts } from './025-hashes-of-texts.ts';
import { sumsOfBeginnings } from './026-sums-of-beginnings.ts';

/** Every step from an empty file to the present schema, in order. */
export const migrations: readonly Migration[] = [
  firstTables,
  filesOfManyArticles,
  entities,
  review,
  valuesOfFacts,
  extractionRuns,
  readingAgain,
  wordIndex,
  versions,
  metadataRules,
  readingRules,
  merges,
  savedSearches,
  importOwners,
  facets,
  placesOfWords,
  askedSearches,
  notes,
  queryLists,
  largeArchives,
  ledgerCounts,
  chunksOfPostings,
  pairsOfWords,
  ordersOfNamesAndTitles,
  hashesOfTexts,
  sumsOfBeginnings,
];
