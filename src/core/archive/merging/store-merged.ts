import { basename } from 'node:path';
import type { MergeConflict } from '../../../contract/merge.ts';
import type { TagTarget } from '../../../contract/tag.ts';
import { type TagColour, tagColours } from '../../../contract/vocabulary.ts';
import { fold } from '../../search/fold.ts';
import { editArticle } from '../articles.ts';
import { beginChange } from '../decision-log.ts';
import { decideEntities } from '../entities/decide-entities.ts';
import { listFacts } from '../facts.ts';
import { beginImport, type Stored } from '../imports.ts';
import { writeNote } from '../notes.ts';
import { refreshFacts } from '../listed-facts.ts';
import { prepared } from '../statement-cache.ts';
import { addTaggings, createTag } from '../tags.ts';
import { decideVersions } from '../versions/decide-versions.ts';
import { findVersions } from '../versions/find-versions.ts';
import { noteWords } from '../word-index/store-words.ts';
import type { Writing } from '../writing.ts';
import type { MergeArticle, MergeEntry, MergeOutline } from './merge-source.ts';
import { addStep, noteStep } from './merge-steps.ts';
import { asChange, settleNames } from './settle-names.ts';
import { settleArticle, twinOf } from './settle-article.ts';
import { insertRow, numberIn, type StoredRow, textIn } from './stored-row.ts';

/** A merge under way: its own ledger, and the imports here that stand for those there. */
export type Merge = {
  readonly importId: number;
  /** The line of its ledger: the other archive as a file of many articles. */
  readonly entryId: number;
  /** By number there: the number here, and how many lines of its ledger are here (all of an import of our own). */
  readonly imports: readonly (readonly [there: number, here: number, isOurs: boolean])[];
  /** The change under which decisions were replaced. */
  readonly change: number | null;
};

/**
 * Opens the ledger of a merge. Imports that are here already, because one archive was copied from the other or an earlier merge
 * was interrupted, are recognised by moment and label.
 */
export function beginMerge(
  writing: Writing,
  { path, bytes, outline }: { readonly path: string; readonly bytes: number; readonly outline: MergeOutline },
): Merge {
  const { database } = writing;
  const name = basename(path);
  const importId = beginImport(writing, `Merge of ${name}`);
  const entryId = insertRow(writing, 'import_entry', {
    import_id: importId,
    name,
    relative_path: name,
    bytes,
    outcome: 'duplicate',
    replaced: 0,
    announced: outline.articles,
    imported: 0,
    duplicates: 0,
    refused: 0,
  });
  const same = prepared<[string, string], { id: number; merge: number | null }>(
    database,
    'SELECT id, merge_id AS merge FROM import WHERE started_at = ? AND label = ? ORDER BY id LIMIT 1',
  );
  const imports = outline.imports.map((row): Merge['imports'][number] => {
    const there = numberIn(row, 'id');
    const found = same.get(textIn(row, 'started_at'), textIn(row, 'label'));
    if (found !== undefined) return [there, found.id, found.merge === null];
    const state = row['state'] === 'running' ? 'interrupted' : row['state'];
    const origin = row['origin'] ?? name.replace(/\.cuttings$/iu, '');
    return [there, insertRow(writing, 'import', row, { id: undefined, state, origin, merge_id: importId }), false];
  });
  return { importId, entryId, imports, change: null };
}

export type StoredMerge = Stored & { readonly change: number | null };

/** Stores articles of the other archive, or what it has of articles that are here. One transaction. */
export function storeMerged(
  writing: Writing,
  { merge, articles }: { readonly merge: Merge; readonly articles: readonly MergeArticle[] },
): StoredMerge {
  const { database } = writing;
  const { importId, entryId } = merge;
  const imports = new Map(merge.imports.map(([there, here]) => [there, here]));
  const added: number[] = [];
  const tags = new TagsHere(writing, importId);
  const change = beginChange(writing, merge.change);
  let linked = 0;
  for (const article of articles) {
    const twin = twinOf(writing, article.identity);
    const title = textIn(article.article, 'title');
    const part = { entry_id: entryId, ordinal: article.identity.id, title };
    if (twin === null) {
      const id = addArticle(writing, article, imports, tags);
      added.push(id);
      insertRow(writing, 'import_part', { ...part, outcome: 'imported', article_id: id });
    } else {
      linked += 1;
      const conflicts = linkArticle(writing, importId, twin, article, tags, change);
      const note = noteOf(conflicts);
      insertRow(writing, 'import_part', { ...part, outcome: 'duplicate', article_id: twin, note });
    }
  }
  tags.finish();
  const decided = change.finish('Merge');
  if (merge.change === null) addStep(writing, importId, decided);
  if (added.length > 0)
    addStep(writing, importId, { label: 'Merge', operation: 'article.remove', input: { ids: added } });
  prepared<[{ added: number; linked: number; entryId: number }], never>(
    database,
    `UPDATE import_entry SET imported = imported + @added, duplicates = duplicates + @linked,
       outcome = iif(imported + @added > 0, 'imported', 'duplicate') WHERE id = @entryId`,
  ).run({ added: added.length, linked, entryId });
  const made = decided?.input as { readonly change?: number } | undefined;
  return { imported: added.length, duplicates: linked, refused: 0, change: merge.change ?? made?.change ?? null };
}

function addArticle(
  writing: Writing,
  { article, text, original, file, facts, decisions, taggings, notes, names }: MergeArticle,
  imports: ReadonlyMap<number, number>,
  tags: TagsHere,
): number {
  const id = insertRow(writing, 'article', article, {
    id: undefined,
    facts: 0,
    import_id: imports.get(numberIn(article, 'import_id')) ?? null,
    removed_at: null,
  });
  insertRow(writing, 'article_text', text, { article_id: id });
  insertRow(writing, 'file', file, { id: undefined });
  const fileId = prepared<[string], number>(writing.database, 'SELECT id FROM file WHERE sha256 = ?')
    .pluck()
    .get(textIn(file, 'sha256'));
  insertRow(writing, 'original', original, { article_id: id, file_id: fileId });
  for (const row of facts) insertRow(writing, 'fact', row, { article_id: id });
  for (const row of decisions) insertRow(writing, 'decision', row, { article_id: id });
  for (const row of names) insertRow(writing, 'entity_decision', row, { id: undefined, article_id: id });
  for (const row of notes) insertRow(writing, 'note', row, { id: undefined, article_id: id });
  for (const row of taggings) {
    const { name, colour, ...tagging } = row;
    const tagId = tags.idOf(String(name), String(colour));
    insertRow(writing, 'tagging', tagging, { id: undefined, tag_id: tagId, article_id: id });
  }
  noteWords(writing, id);
  findVersions(writing, id, textIn(text, 'text'));
  const listed = listFacts(writing, id);
  refreshFacts(writing, id, listed, new Set(listed.map(({ key }) => key)));
  return id;
}

/** Adds to an article what only the other archive has of it. */
function linkArticle(
  writing: Writing,
  importId: number,
  twin: number,
  article: MergeArticle,
  tags: TagsHere,
  change: ReturnType<typeof beginChange>,
): readonly MergeConflict[] {
  const settled = settleArticle(writing, twin, article);
  addStep(writing, importId, editArticle(writing, twin, settled.details));
  for (const [key, decision] of settled.decisions) change.set(twin, key, decision);
  for (const { name, colour, target } of settled.taggings) tags.hang(tags.idOf(name, colour), target);
  for (const note of settled.notes) addStep(writing, importId, noteStep(writeNote(writing, note), note.text));
  const changes = settled.names.map((row) => asChange(row, twin));
  if (changes.length > 0) addStep(writing, importId, decideEntities(writing, 'Merge', changes));
  keepConflicts(writing, importId, settled.conflicts);
  return settled.conflicts;
}

/** Decisions about names everywhere, after all articles. One transaction. */
export function storeMergedNames(
  writing: Writing,
  { importId, names }: { readonly importId: number; readonly names: readonly StoredRow[] },
): number {
  const { changes, conflicts } = settleNames(writing, names);
  if (changes.length > 0) addStep(writing, importId, decideEntities(writing, 'Merge', changes));
  keepConflicts(writing, importId, conflicts);
  return changes.length;
}

/** Decisions about versions, of pairs that are both here; those that were made here since hold. One transaction. */
export function storeMergedVersions(
  writing: Writing,
  { merge, versions }: { readonly merge: Merge; readonly versions: readonly StoredRow[] },
): void {
  const here = articleHere(writing, merge);
  const decidedAt = prepared<[number, number], string>(
    writing.database,
    'SELECT decided_at FROM version_decision WHERE article_id = ? AND other_id = ?',
  ).pluck();
  const coming = versions.flatMap((row) => {
    const [one, other] = [here(numberIn(row, 'article_id')), here(numberIn(row, 'other_id'))];
    if (one === null || other === null || one === other) return [];
    const ours = decidedAt.get(Math.max(one, other), Math.min(one, other));
    if (ours !== undefined && ours >= textIn(row, 'decided_at')) return [];
    return [
      { one, other, verdict: textIn(row, 'verdict') === 'versions' ? ('versions' as const) : ('different' as const) },
    ];
  });
  addStep(writing, merge.importId, decideVersions(writing, coming));
}

/** Number here of an article of the other archive, once it was merged; null when it was not. */
function articleHere({ database }: Writing, { entryId }: Merge): (there: number) => number | null {
  const part = prepared<[number, number], number | null>(
    database,
    'SELECT article_id FROM import_part WHERE entry_id = ? AND ordinal = ?',
  ).pluck();
  return (there) => part.get(entryId, there) ?? null;
}

/** Tags that hang on nothing come along too. */
export function storeMergedTags(
  writing: Writing,
  { importId, tags }: { readonly importId: number; readonly tags: MergeOutline['tags'] },
): void {
  const here = new TagsHere(writing, importId);
  for (const { name, colour } of tags) here.idOf(name, colour);
}

/** How many lines of an import's ledger are here. */
export function entriesHere({ database }: Writing, importId: number): number {
  return (
    prepared<[number], number>(database, 'SELECT count(*) FROM import_entry WHERE import_id = ?')
      .pluck()
      .get(importId) ?? 0
  );
}

/** Lines of the ledger of an import that came along, in their order. One transaction. */
export function storeMergedEntries(
  writing: Writing,
  { merge, here, entries }: { readonly merge: Merge; readonly here: number; readonly entries: readonly MergeEntry[] },
): void {
  const articleOf = articleHere(writing, merge);
  for (const { entry, parts } of entries) {
    const entryId = insertRow(writing, 'import_entry', entry, { id: undefined, import_id: here });
    for (const part of parts) {
      const articleId = part['article_id'] === null ? null : articleOf(numberIn(part, 'article_id'));
      insertRow(writing, 'import_part', part, { entry_id: entryId, article_id: articleId });
    }
  }
}

function keepConflicts(writing: Writing, importId: number, conflicts: readonly MergeConflict[]): void {
  for (const { what, articleId, subject, ours, theirs, kept } of conflicts)
    insertRow(writing, 'merge_conflict', {
      import_id: importId,
      article_id: articleId,
      what,
      subject,
      ours,
      theirs,
      kept,
    });
}

function noteOf(conflicts: readonly MergeConflict[]): string | null {
  if (conflicts.length === 0) return 'The same article is in the archive already.';
  const told = conflicts.map(({ what, kept }) => {
    if (what === 'removed') return 'it was removed here and stays so';
    if (what === 'passage') return 'a passage does not stand in the text here';
    const side = kept === 'ours' ? 'what is here holds' : 'what the other archive says holds, being newer';
    return `${what === 'details' ? 'a detail' : 'a decision'} differs: ${side}`;
  });
  return `The same article is in the archive already; ${[...new Set(told)].join('; ')}.`;
}

/** Tags by name, made where there is none of the name. */
class TagsHere {
  readonly #ids = new Map<string, number>();
  readonly #hung = new Map<number, readonly TagTarget[]>();
  readonly #writing: Writing;
  readonly #importId: number;

  constructor(writing: Writing, importId: number) {
    this.#writing = writing;
    this.#importId = importId;
  }

  idOf(name: string, colour: string): number {
    const folded = fold(name);
    const known = this.#ids.get(folded) ?? this.#find(folded);
    if (known !== undefined) {
      this.#ids.set(folded, known);
      return known;
    }
    const { tag, opposite } = createTag(
      this.#writing,
      name,
      tagColours.find((one): one is TagColour => one === colour),
    );
    addStep(this.#writing, this.#importId, opposite);
    this.#ids.set(folded, tag.id);
    return tag.id;
  }

  hang(tagId: number, target: TagTarget): void {
    const added = addTaggings(this.#writing, tagId, [target]);
    if (added.length > 0) this.#hung.set(tagId, [...(this.#hung.get(tagId) ?? []), target]);
  }

  /** Remembers what was hung, a step for each tag. */
  finish(): void {
    for (const [tagId, targets] of this.#hung)
      addStep(this.#writing, this.#importId, {
        label: 'Merge',
        operation: 'tagging.remove',
        input: { tagId, targets: [...targets] },
      });
    this.#hung.clear();
  }

  #find(folded: string): number | undefined {
    return prepared<[string], number>(this.#writing.database, 'SELECT id FROM tag WHERE name_folded = ?')
      .pluck()
      .get(folded);
  }
}
