import { useMemo } from 'react';
import type { Output } from '../../../contract/operations.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import type { Stretch } from '../reading/text-map.ts';

/** A note with the hits of the search that led to its article. */
export type ShownNote = Output<'note.ofArticle'>[number];

export type ArticleNotes = {
  readonly all: readonly ShownNote[];
  readonly onPassages: readonly ShownNote[];
  /** Passages with notes that still stand where they stood. */
  readonly marked: readonly Stretch[];
};

const none: readonly ShownNote[] = [];

/** The notes on an article and its passages. */
export function useArticleNotes(articleId: number, query: string | undefined): ArticleNotes {
  const all = useArchiveQuery('note.ofArticle', { articleId, ...(query === undefined ? {} : { query }) }).data ?? none;
  return useMemo(() => {
    const onPassages = all.filter(({ target }) => target.span !== null);
    const marked = onPassages.flatMap(({ target: { span }, broken }) => (span === null || broken ? [] : [span]));
    return { all, onPassages, marked };
  }, [all]);
}
