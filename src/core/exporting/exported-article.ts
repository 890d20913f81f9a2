import type { Article } from '../../contract/article.ts';
import type { StoredFact } from '../../contract/decision.ts';
import type { Fact } from '../../contract/fact.ts';
import type { Note } from '../../contract/note.ts';
import type { Tagging, TagTarget } from '../../contract/tag.ts';
import type { Verdict } from '../../contract/vocabulary.ts';

/** A line of `cuttings export --format jsonl`: as `cuttings facts` prints it, with what people decided, tagged and noted. */
export type ExportedArticle = {
  readonly id: number;
  /** Name of the imported file. */
  readonly file: string;
  readonly sha256: string;
  readonly article: {
    readonly title: string;
    readonly published: string | null;
    readonly language: string;
    readonly outlet: string | null;
    readonly byline: string | null;
  };
  /** Offsets of all facts and tags are UTF-16 code units into it. */
  readonly text: string;
  readonly facts: readonly (Fact & {
    readonly verdict: Verdict | null;
    readonly decidedAt: string | null;
    /** It counts: not rejected, not broken, not waiting for a person to decide about it again. */
    readonly stands: boolean;
    readonly broken: boolean;
    readonly tags: readonly string[];
  })[];
  readonly tags: readonly string[];
  readonly passages: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly tag: string;
  }[];
  /** On passages, else (null) on the whole article. */
  readonly notes: readonly {
    readonly passage: { readonly start: number; readonly end: number; readonly text: string } | null;
    readonly text: string;
    readonly writtenAt: string;
    readonly changedAt: string;
  }[];
};

/** Brings an article, its facts and its tags together. Rejected facts are among them, marked. */
export function exportedArticle(
  article: Article,
  facts: readonly StoredFact[],
  taggings: readonly Tagging[],
  tagNames: ReadonlyMap<number, string>,
  notes: readonly Note[],
): ExportedArticle {
  const { id, title, published, language, outlet, byline, text, file } = article;
  const named = taggings.map(({ tagId, target }) => ({ tag: tagNames.get(tagId) ?? String(tagId), target }));
  const tagsWhere = (wanted: (target: TagTarget) => boolean): string[] =>
    named.filter(({ target }) => wanted(target)).map(({ tag }) => tag);
  return {
    id,
    file: file.name,
    sha256: file.sha256,
    article: { title, published, language, outlet, byline },
    text,
    facts: facts.map(({ key, fact, verdict, decidedAt, stands, broken }) => ({
      ...fact,
      verdict,
      decidedAt,
      stands,
      broken,
      tags: tagsWhere((target) => target.kind === 'fact' && target.key === key),
    })),
    tags: tagsWhere(({ kind }) => kind === 'article'),
    passages: named.flatMap(({ tag, target }) => (target.kind === 'passage' ? [{ ...target.span, tag }] : [])),
    notes: notes.map(({ target, text: note, writtenAt, changedAt }) => ({
      passage: target.span,
      text: note,
      writtenAt,
      changedAt,
    })),
  };
}
