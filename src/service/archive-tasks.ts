import type { ArticleChanges } from '../contract/article.ts';
import { FailureError } from '../contract/failure.ts';
import { archiveCounts } from '../core/archive/archive-counts.ts';
import { archiveSummary } from '../core/archive/backups/archive-summary.ts';
import type { BackupPlace } from '../core/archive/backups/backup-place.ts';
import { keepBackup, listBackups } from '../core/archive/backups/backups.ts';
import { checkCopy } from '../core/archive/backups/check-copy.ts';
import { type Draft, saveCopy } from '../core/archive/backups/copy-archive.ts';
import { restoreBackup } from '../core/archive/backups/restore-backup.ts';
import { editArticle, forgetArticles, removeArticles, restoreArticles, shownAmong } from '../core/archive/articles.ts';
import { extractionTexts } from '../core/archive/article-texts.ts';
import {
  beginExtraction,
  countStale,
  listRuns,
  readRun,
  resumeExtraction,
  setRunState,
  storeRun,
  talliesOf,
  textsOfRun,
  unendedRun,
} from '../core/archive/extraction-runs.ts';
import { beginImport, finishImport, storeImported, takeBackSome as takeBackArticles } from '../core/archive/imports.ts';
import { mergeArticles, mergeEntries, mergeIdentities, mergeOutline } from '../core/archive/merging/merge-source.ts';
import { importCounts } from '../core/archive/import-ledger.ts';
import { isMerge, moveMerge } from '../core/archive/merging/merge-steps.ts';
import { prepareSource } from '../core/archive/merging/prepare-source.ts';
import { previewLinked, previewRest, twinsOf } from '../core/archive/merging/preview-merge.ts';
import {
  beginMerge,
  entriesHere,
  storeMerged,
  storeMergedEntries,
  storeMergedNames,
  storeMergedTags,
  storeMergedVersions,
} from '../core/archive/merging/store-merged.ts';
import { storeMergedRules } from '../core/archive/merging/store-rules.ts';
import { storeMergedLists } from '../core/archive/merging/store-lists.ts';
import { storeMergedSearches } from '../core/archive/merging/store-searches.ts';
import { purgeSome } from '../core/archive/purge-indexes.ts';
import { salvageArchive } from '../core/archive/salvage/salvage-archive.ts';
import { type SharedWatch, watchInto } from '../core/archive/salvage/salvage-watch.ts';
import { type ExtractedArticle, storeExtracted } from '../core/archive/store-extracted.ts';
import {
  beginMetadataChange,
  changeSome,
  describeChange,
  takeBackSome,
} from '../core/archive/metadata/change-metadata.ts';
import { listRules } from '../core/archive/metadata/metadata-rules.ts';
import { articlesToChange } from '../core/archive/metadata/preview-change.ts';
import { listReadingRules } from '../core/archive/reading-rules.ts';
import { keptFile, ledgerLine, otherDoubled, otherGuesses } from '../core/archive/rereading/kept-file.ts';
import { beginReadingChange, oppositeOf } from '../core/archive/rereading/reading-change.ts';
import { storeAgain } from '../core/archive/rereading/store-again.ts';
import { verifyArchive } from '../core/archive/verify.ts';
import type { Reading, Writing } from '../core/archive/writing.ts';
import type { ReadingChoices } from '../contract/reading-again.ts';
import type { ReadOutcome } from '../core/importing/read-outcome.ts';

/** What the service asks of a reading worker beside the operations of the contract. */
export const readerTasks = {
  counts: (reading: Reading, _input: null) => archiveCounts(reading),
  verify: (reading: Reading, _input: null) => verifyArchive(reading),
  texts: (reading: Reading, ids: readonly number[]) => extractionTexts(reading, ids),
  extractionState: (reading: Reading, version: string) => ({
    ...countStale(reading, version),
    run: unendedRun(reading),
  }),
  extractionRuns: (reading: Reading, _input: null) => listRuns(reading),
  extractionReport: (reading: Reading, runId: number) => ({
    run: readRun(reading, runId),
    tallies: talliesOf(reading, runId),
  }),
  textsOfRun,
  shownAmong,
  rules: (reading: Reading, _input: null) => listRules(reading),
  importCounts,
  ledgerLine: (reading: Reading, entryId: number) => ledgerLine(reading, entryId),
  keptFile: (reading: Reading, entryId: number) => keptFile(reading, entryId),
  otherGuesses: (reading: Reading, entryId: number) => otherGuesses(reading, entryId),
  otherDoubled: (reading: Reading, entryId: number) => otherDoubled(reading, entryId),
  readingOpposite: (reading: Reading, changeId: number) => oppositeOf(reading, changeId),
  layouts: (reading: Reading, _input: null) => listReadingRules(reading),
  articlesToChange,
  metadataChange: (reading: Reading, changeId: number) => describeChange(reading, changeId),
  summary: (reading: Reading, _input: null) => archiveSummary(reading),
  listBackups: (_reading: Reading, place: BackupPlace) => listBackups(place),
  keepBackup: (_reading: Reading, input: { place: BackupPlace; draft: Draft }) => keepBackup(input.place, input.draft),
  checkCopy: (_reading: Reading, path: string) => checkCopy(path),
  prepareMerge: (_reading: Reading, input: { other: string; target: string }) =>
    prepareSource(input.other, input.target),
  mergeOutline: (reading: Reading, _input: null) => mergeOutline(reading),
  mergeIdentities,
  mergeArticles,
  mergeEntries,
  twinsOf,
  previewLinked,
  previewRest,
  isMerge,
  /** Of a file that is not this archive, or of this one when it is damaged. */
  salvage: (_reading: Reading, input: { damaged: string; target: string; shared: SharedWatch }) =>
    salvageArchive(input.damaged, input.target, watchInto(input.shared)),
  saveCopy: ({ database }: Reading, target: string) => saveCopy(database, target),
  /** For a reader of the backup: the archive itself is closed. Answers where it is kept. */
  restoreBackup: (_reading: Reading, input: { archivePath: string; backup: string }) =>
    restoreBackup(input.archivePath, input.backup),
};

/** What the service asks of the writing worker beside the operations of the contract. */
export const writerTasks = {
  beginMerge,
  storeMerged,
  storeMergedNames,
  storeMergedTags,
  storeMergedVersions,
  storeMergedSearches,
  storeMergedLists,
  storeMergedRules,
  storeMergedEntries,
  entriesHere,
  moveMerge,
  takeBackArticles: (writing: Writing, { importId, limit }: { readonly importId: number; readonly limit: number }) =>
    takeBackArticles(writing, importId, limit),
  beginImport: (writing: Writing, label: string) => beginImport(writing, label),
  storeImported: (writing: Writing, input: { importId: number; outcomes: readonly ReadOutcome[] }) =>
    storeImported(writing, input.importId, input.outcomes),
  finishImport: (writing: Writing, input: { importId: number; state: 'done' | 'cancelled' | 'interrupted' }) =>
    finishImport(writing, input.importId, input.state),
  beginReadingChange: (writing: Writing, _input: null) => beginReadingChange(writing),
  storeAgain: (
    writing: Writing,
    input: { changeId: number; entryId: number; outcome: ReadOutcome; choices: ReadingChoices },
  ) => storeAgain(writing, input, input.outcome, input.choices),
  editArticle: (writing: Writing, input: { id: number; changes: ArticleChanges }) =>
    editArticle(writing, input.id, input.changes),
  storeExtracted: (writing: Writing, extracted: readonly ExtractedArticle[]) =>
    extracted.map((article) => storeExtracted(writing, article, null)),
  beginMetadataChange: (writing: Writing, label: string) => beginMetadataChange(writing, label),
  changeMetadata: changeSome,
  takeBackMetadata: takeBackSome,
  beginExtraction,
  resumeExtraction,
  setRunState,
  storeRun,
  removeArticles: (writing: Writing, ids: readonly number[]) => removeArticles(writing, ids),
  restoreArticles: (writing: Writing, ids: readonly number[]) => restoreArticles(writing, ids),
  forget: (writing: Writing, ids: readonly number[]) => forgetArticles(writing, ids),
  purge: (writing: Writing, _input: null) => purgeSome(writing),
};

export type ReaderTasks = typeof readerTasks;
export type WriterTasks = typeof writerTasks;

/** Runs a task by name; names come from this program only, but a wrong one must not run what is not a task. */
export function runTask<Access>(
  tasks: Readonly<Record<string, (access: Access, input: never) => unknown>>,
  name: string,
  access: Access,
  input: unknown,
): unknown {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (task === undefined) throw new FailureError('internal', `There is no task ${name}.`);
  return task(access, input as never);
}
