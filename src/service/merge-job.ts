import type { CuttingsEvent } from '../contract/event.ts';
import type { MergePreview } from '../contract/merge.ts';
import type { Identity, MergeOutline } from '../core/archive/merging/merge-source.ts';
import type { LinkedPreview } from '../core/archive/merging/preview-merge.ts';
import { sumOfPreview } from '../core/archive/merging/sum-of-preview.ts';
import type { Merge } from '../core/archive/merging/store-merged.ts';
import type { ArchiveClient, OtherArchive } from './archive-client.ts';
import type { ImportJob, ImportResult } from './import-job.ts';
import { ImportProgress } from './import-progress.ts';

/** Articles of one transaction, and of one look when nothing is stored. */
const batch = 25;
const look = 500;
const entriesAtOnce = 200;
const namesAtOnce = 200;

export type MergeOptions = {
  readonly archive: ArchiveClient;
  readonly other: OtherArchive;
  /** File of the other archive, for showing. */
  readonly name: string;
  readonly bytes: number;
  readonly announce: (event: CuttingsEvent) => void;
  /** Called after a batch: pages look again. */
  readonly onStored: () => void;
};

/** Says what merging would do. */
export async function previewMerge({
  archive,
  other,
  name,
}: Pick<MergeOptions, 'archive' | 'other' | 'name'>): Promise<MergePreview> {
  const outline = await other.read('mergeOutline', null);
  const linked: LinkedPreview[] = [];
  let linkedArticles = 0;
  for await (const identities of identitiesOf(other, look)) {
    const twins = await archive.read('twinsOf', identities);
    const here = identities.filter((_identity, index) => twins[index] !== null);
    linkedArticles += here.length;
    if (here.length === 0) continue;
    const articles = await other.read('mergeArticles', { identities: here, whole: [] });
    linked.push(await archive.read('previewLinked', articles));
  }
  return sumOfPreview(name, outline, linked, linkedArticles, await archive.read('previewRest', outline));
}

/**
 * Merges another archive into the open one, article by article, as an import stores files: what was stored stays, whatever
 * happens, and merging the same archive again goes on, because what is here already is recognised. Rejects when the ledger
 * cannot be opened; nothing was begun then.
 */
export async function startMerge(options: MergeOptions): Promise<ImportJob> {
  const { archive, other, name, bytes } = options;
  const outline = await other.read('mergeOutline', null);
  const merge = await archive.write('beginMerge', { path: name, bytes, outline });
  const stop = new AbortController();
  return {
    importId: merge.importId,
    finished: runMerge(merge, outline, options, stop.signal),
    cancel: () => stop.abort(),
    // It counts the articles that come, and no lines.
    recount: () => {},
  };
}

async function runMerge(
  merge: Merge,
  outline: MergeOutline,
  options: MergeOptions,
  signal: AbortSignal,
): Promise<ImportResult> {
  const { archive, announce } = options;
  const { importId } = merge;
  const progress = new ImportProgress(importId, announce);
  progress.found(outline.articles, false);
  let state: ImportResult['state'] = 'done';
  let message: string | null = null;
  try {
    await mergeAll(merge, outline, options, progress, signal);
    if (signal.aborted) state = 'cancelled';
  } catch (error) {
    state = 'interrupted';
    message = error instanceof Error ? error.message : String(error);
  }
  progress.close();
  await archive.write('finishImport', { importId, state }).catch(() => {});
  const result = { importId, state, ...progress.counts, message };
  announce({ type: 'import-finished', ...result });
  return result;
}

async function mergeAll(
  begun: Merge,
  outline: MergeOutline,
  { archive, other, onStored }: MergeOptions,
  progress: ImportProgress,
  signal: AbortSignal,
): Promise<void> {
  const { importId } = begun;
  let merge = begun;
  await archive.write('storeMergedTags', { importId, tags: outline.tags });
  for await (const identities of identitiesOf(other, batch)) {
    if (signal.aborted) return;
    const twins = await archive.read('twinsOf', identities);
    const whole = identities.filter((_identity, index) => twins[index] === null).map(({ id }) => id);
    const articles = await other.read('mergeArticles', { identities, whole });
    const title = articles[0]?.article['title'];
    progress.reading(typeof title === 'string' ? title : '');
    const stored = await archive.write('storeMerged', { merge, articles });
    merge = { ...merge, change: stored.change };
    progress.stored(stored, articles.length);
    onStored();
  }
  for (let at = 0; at < outline.names.length && !signal.aborted; at += namesAtOnce)
    await archive.write('storeMergedNames', { importId, names: outline.names.slice(at, at + namesAtOnce) });
  if (!signal.aborted) {
    await archive.write('storeMergedVersions', { merge, versions: outline.versions });
    await archive.write('storeMergedSearches', { merge, searches: outline.searches });
    await archive.write('storeMergedLists', { importId, lists: outline.lists });
    await archive.write('storeMergedRules', { importId, rules: outline.rules });
  }
  for (const [there, here, isOurs] of merge.imports) {
    if (!isOurs) await mergeEntries(merge, there, here, archive, other, signal);
  }
}

/** The ledger of one import; of one that was brought in part, the rest. */
async function mergeEntries(
  merge: Merge,
  there: number,
  here: number,
  archive: ArchiveClient,
  other: OtherArchive,
  signal: AbortSignal,
): Promise<void> {
  let offset = await archive.write('entriesHere', here);
  while (!signal.aborted) {
    const entries = await other.read('mergeEntries', { importId: there, offset, limit: entriesAtOnce });
    if (entries.length === 0) return;
    await archive.write('storeMergedEntries', { merge, here, entries });
    offset += entries.length;
  }
}

async function* identitiesOf(other: OtherArchive, limit: number): AsyncGenerator<readonly Identity[]> {
  let after = 0;
  for (;;) {
    const identities = await other.read('mergeIdentities', { after, limit });
    const last = identities.at(-1);
    if (last === undefined) return;
    yield identities;
    after = last.id;
  }
}
