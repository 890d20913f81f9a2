import type { MergeConflict, MergePreview } from '../../../contract/merge.ts';
import { fold } from '../../search/fold.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { Identity, MergeArticle, MergeOutline } from './merge-source.ts';
import { settleArticle, twinOf } from './settle-article.ts';
import { settleNames } from './settle-names.ts';
import { rulesToCome } from './merged-rules.ts';
import { listsToCome } from './store-lists.ts';

/** Numbers of the articles here that these are; null: not here. */
export function twinsOf(reading: Reading, identities: readonly Identity[]): (number | null)[] {
  return identities.map((identity) => twinOf(reading, identity));
}

/** What merging articles that are here already would change. */
export type LinkedPreview = {
  readonly removedHere: number;
  /** Of theirs: how many there are, and how many come in. */
  readonly taggings: readonly [there: number, coming: number];
  readonly notes: readonly [there: number, coming: number];
  readonly decisions: readonly [there: number, coming: number];
  readonly details: number;
  readonly names: number;
  readonly conflicts: readonly MergeConflict[];
};

export function previewLinked(reading: Reading, articles: readonly MergeArticle[]): LinkedPreview {
  const sum = { removedHere: 0, details: 0, names: 0 };
  const taggings: [number, number] = [0, 0];
  const notes: [number, number] = [0, 0];
  const decisions: [number, number] = [0, 0];
  const conflicts: MergeConflict[] = [];
  for (const article of articles) {
    const twin = twinOf(reading, article.identity);
    if (twin === null) continue;
    const settled = settleArticle(reading, twin, article);
    if (settled.conflicts.some(({ what }) => what === 'removed')) sum.removedHere += 1;
    sum.details += Object.keys(settled.details).length;
    sum.names += settled.names.length;
    taggings[0] += article.taggings.length;
    taggings[1] += settled.taggings.length;
    notes[0] += article.notes.length;
    notes[1] += settled.notes.length;
    decisions[0] += article.decisions.length;
    decisions[1] += settled.decisions.length;
    conflicts.push(...settled.conflicts);
  }
  return { ...sum, taggings, notes, decisions, conflicts };
}

/** Tags, names and imports, which stand for themselves. */
export function previewRest(
  reading: Reading,
  outline: MergeOutline,
): Pick<MergePreview, 'tagsAdded' | 'tagsUnited' | 'names' | 'imports' | 'searches' | 'lists' | 'rules' | 'layouts'> & {
  readonly conflicts: readonly MergeConflict[];
} {
  const tag = prepared<[string], number>(reading.database, 'SELECT id FROM tag WHERE name_folded = ?').pluck();
  const tagsAdded = outline.tags.filter(({ name }) => tag.get(fold(name)) === undefined).length;
  const coming = rulesToCome(reading, outline.rules);
  const { changes, conflicts } = settleNames(reading, outline.names);
  return {
    tagsAdded,
    tagsUnited: outline.tags.length - tagsAdded,
    names: changes.length,
    imports: outline.imports.length,
    searches: outline.searches.length,
    lists: listsToCome(reading, outline.lists).length,
    rules: coming.details.length,
    layouts: coming.layouts.length,
    conflicts,
  };
}
