import { useMemo } from 'react';
import type { Note } from '../../../contract/note.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import type { Stretch } from '../reading/text-map.ts';

export type ArticleNotes = {
  readonly all: readonly Note[];
  readonly onPassages: readonly Note[];
  /** Passages with notes that still stand where they stood. */
  readonly marked: readonly Stretch[];
};

const none: readonly Note[] = [];

/** The notes on an article and its passages. */
export function useArticleNotes(articleId: number): ArticleNotes {
  const all = useArchiveQuery('note.ofArticle', { articleId }).data ?? none;
  return useMemo(() => {
    const onPassages = all.filter(({ target }) => target.span !== null);
    const marked = onPassages.flatMap(({ target: { span }, broken }) => (span === null || broken ? [] : [span]));
    return { all, onPassages, marked };
  }, [all]);
}
