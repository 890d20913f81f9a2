import { useState, type ReactNode } from 'react';
import type { Fact } from '../../../contract/fact.ts';
import type { StoredFact } from '../../../contract/decision.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FactEditor } from '../reading/fact-editor.tsx';
import { FactInText } from './fact-in-text.tsx';

/** The form for a fact, away from its article, under the paragraphs in which it stands. */
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
    <>
      <FactInText
        article={article.data}
        original={stored.fact}
        fact={draft.fact}
        onChange={(fact) => setDraft({ fact, key: stored.key })}
      />
      <FactEditor
        draft={draft}
        article={article.data}
        selection={null}
        hint="To change a span, drag its ends above. To choose other words, open the article (o)."
        onChange={({ fact }) => setDraft({ fact, key: stored.key })}
        onKeep={({ fact }) => onKeep(fact)}
        onLeave={onLeave}
      />
    </>
  );
}
