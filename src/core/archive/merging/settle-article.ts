import type { ArticleChanges } from '../../../contract/article.ts';
import type { Fact } from '../../../contract/fact.ts';
import type { MergeConflict } from '../../../contract/merge.ts';
import type { TagTarget } from '../../../contract/tag.ts';
import { metadataFields } from '../../../contract/vocabulary.ts';
import { fits } from '../../extraction/fact-parts.ts';
import { fold } from '../../search/fold.ts';
import { textOf } from '../article-texts.ts';
import { type DecisionRow, readDecision } from '../decision-log.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { Identity, MergeArticle } from './merge-source.ts';
import { settleNote, type SettledNote } from './settle-note.ts';
import { numberIn, rowsOf, textIn, type StoredRow } from './stored-row.ts';

/** What an article that is in both archives gets from the other one. */
export type ArticleSettlement = {
  readonly details: ArticleChanges;
  readonly decisions: readonly (readonly [key: string, decision: DecisionRow])[];
  /** By name of the tag. */
  readonly taggings: readonly { readonly name: string; readonly colour: string; readonly target: TagTarget }[];
  /** Notes that are not here, or say something else; the text is that of both. */
  readonly notes: readonly SettledNote[];
  /** Decisions about names in this article that are not here. */
  readonly names: readonly StoredRow[];
  readonly conflicts: readonly MergeConflict[];
};

/** The article here that another archive's article is: the same place of the same bytes, or the same text. Null: none. */
export function twinOf({ database }: Reading, { text, file, ordinal }: Identity): number | null {
  const byBytes = prepared<[string, number], number>(
    database,
    `SELECT o.article_id FROM file f JOIN original o ON o.file_id = f.id
       JOIN article_text t ON t.article_id = o.article_id WHERE f.sha256 = ? AND o.ordinal = ?`,
  )
    .pluck()
    .get(file, ordinal);
  if (byBytes !== undefined) return byBytes;
  const byText = prepared<[string], number>(database, 'SELECT article_id FROM article_text WHERE sha256 = ? LIMIT 1')
    .pluck()
    .get(text);
  return byText ?? null;
}

/**
 * Settles what two archives say of one article: a decision that only the other has comes in, of two different ones the newer
 * holds; an edited detail comes in where nobody edited it here; tags are united by name. Passages and facts are taken only
 * where the text here is the same to the letter. Changes nothing.
 */
export function settleArticle(reading: Reading, id: number, theirs: MergeArticle): ArticleSettlement {
  const [ours = {}] = rowsOf(reading, 'SELECT * FROM article WHERE id = ?', id);
  const text = textOf(reading, id);
  const title = textIn(ours, 'title');
  const conflicts: MergeConflict[] = [];
  const conflict = (one: Omit<MergeConflict, 'articleId' | 'title'>): void =>
    void conflicts.push({ articleId: id, title, ...one });
  if (ours['removed_at'] !== null)
    conflict({ what: 'removed', subject: 'article', ours: 'removed', theirs: 'there', kept: 'ours' });

  const details: Record<string, string | null> = {};
  for (const field of metadataFields) {
    const [here, there] = [valueIn(ours, field), valueIn(theirs.article, field)];
    if (there === valueIn(theirs.article, `found_${field}`) || here === there) continue;
    if (here === valueIn(ours, `found_${field}`)) details[field] = there;
    else conflict({ what: 'details', subject: field, ours: here ?? '', theirs: there ?? '', kept: 'ours' });
  }

  const decisions: [string, DecisionRow][] = [];
  for (const row of theirs.decisions) {
    const key = textIn(row, 'key');
    const there = asDecision(row);
    const here = readDecision(reading, id, key);
    const told = { what: 'decision' as const, subject: key, ours: described(here), theirs: described(there) };
    if (!fits(JSON.parse(there.fact) as Fact, text)) conflict({ ...told, what: 'passage', kept: 'ours' });
    else if (here === null) decisions.push([key, there]);
    else if (here.verdict !== there.verdict || here.fact !== there.fact) {
      const kept = here.decidedAt < there.decidedAt ? 'theirs' : 'ours';
      conflict({ ...told, kept });
      if (kept === 'theirs') decisions.push([key, there]);
    }
  }

  const taggings: ArticleSettlement['taggings'][number][] = [];
  for (const row of theirs.taggings) {
    const target = targetOf(row, id);
    const name = textIn(row, 'name');
    if (target.kind === 'passage' && text.slice(target.span.start, target.span.end) !== target.span.text)
      conflict({ what: 'passage', subject: `tag ${name}`, ours: '', theirs: target.span.text, kept: 'ours' });
    else if (!isTagged(reading, id, name, textIn(row, 'target')))
      taggings.push({ name, colour: textIn(row, 'colour'), target });
  }

  const names = theirs.names.filter((row) => nameHere(reading, row, id) === undefined);
  const notes = theirs.notes.flatMap((row) => settleNote(reading, id, row) ?? []);
  return { details: details as ArticleChanges, decisions, taggings, notes, names, conflicts };
}

function valueIn(row: StoredRow, field: string): string | null {
  const value = row[field];
  return typeof value === 'string' ? value : null;
}

function asDecision(row: StoredRow): DecisionRow {
  return {
    verdict: textIn(row, 'verdict') as DecisionRow['verdict'],
    fact: textIn(row, 'fact'),
    original: valueIn(row, 'original'),
    decidedAt: textIn(row, 'decided_at'),
  };
}

/** Both sides of a conflict are kept as they were: verdict, moment and the fact. */
function described(decision: DecisionRow | null): string {
  return decision === null ? '' : `${decision.verdict} ${decision.decidedAt} ${decision.fact}`;
}

/** A tagging of the other archive as a place in the article of this number. */
function targetOf(row: StoredRow, articleId: number): TagTarget {
  switch (textIn(row, 'kind')) {
    case 'passage':
      return {
        kind: 'passage',
        articleId,
        span: { start: numberIn(row, 'span_start'), end: numberIn(row, 'span_end'), text: textIn(row, 'span_text') },
      };
    case 'fact':
      return { kind: 'fact', articleId, key: textIn(row, 'fact_key') };
    default:
      return { kind: 'article', articleId };
  }
}

function isTagged({ database }: Reading, articleId: number, name: string, target: string): boolean {
  const found = prepared<[string, number, string], number>(
    database,
    `SELECT 1 FROM tag t JOIN tagging g ON g.tag_id = t.id
     WHERE t.name_folded = ? AND g.article_id = ? AND g.target = ?`,
  )
    .pluck()
    .get(fold(name), articleId, target);
  return found !== undefined;
}

/** The decision about the same name that is here; `articleId` null: about the name everywhere. */
export function nameHere(reading: Reading, row: StoredRow, articleId: number | null): StoredRow | undefined {
  return rowsOf(
    reading,
    'SELECT * FROM entity_decision WHERE aspect = ? AND subject = ? AND article_id IS ?',
    row['aspect'],
    row['subject'],
    articleId,
  )[0];
}
