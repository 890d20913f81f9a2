import { useState, type ReactNode } from 'react';
import type { Fact } from '../../../contract/fact.ts';
import type { StoredFact } from '../../../contract/decision.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FactEditor } from '../reading/fact-editor.tsx';

/** The form for a fact, away from its article: everything but its spans can be changed here. */
export function ReviewEditor({
  stored,
  onKeep,
  onLeave,
}: {
  readonly stored: StoredFact;
  readonly onKeep: (fact: Fact) => void;
  readonly onLeave: () => void;
}): ReactNode {
  const [draft, setDraft] = useState({ fact: stored.fact, key: stored.key });
  const article = useArchiveQuery('article.get', { id: stored.articleId });
  if (!article.data) return null;
  return (
    <FactEditor
      draft={draft}
      article={article.data}
      selection={null}
      hint="To change a span, open the article (o) and select words there."
      onChange={({ fact }) => setDraft({ fact, key: stored.key })}
      onKeep={({ fact }) => onKeep(fact)}
      onLeave={onLeave}
    />
  );
}
