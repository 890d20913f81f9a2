import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Fact, Span } from '../../../contract/fact.ts';
import { factKinds } from '../../../contract/vocabulary.ts';
import { factFromSelection, finished, missingIn, type ArticleText } from './fact-draft.ts';
import { FactFields } from './fact-fields.tsx';
import { oneOfKind } from './fact-words.ts';
import styles from './fact-editor.module.css';

/** What is being edited: a fact of the list, or one that a person adds (its key is made when it is kept). */
export type Draft = { readonly fact: Fact; readonly key: string | null };

/**
 * Form for a fact, beside the text so that spans can be chosen there. Ctrl+Enter keeps it, Esc leaves it.
 *
 * @param selection what is or was last selected in the text
 */
export function FactEditor({
  draft,
  article,
  selection,
  hint = 'To change a span, drag its ends in the article, or select words there and use the selection.',
  onChange,
  onKeep,
  onLeave,
}: {
  readonly draft: Draft;
  readonly article: ArticleText;
  readonly selection: Span | null;
  /** How spans are changed here. */
  readonly hint?: string;
  readonly onChange: (draft: Draft) => void;
  readonly onKeep: (draft: Draft) => void;
  readonly onLeave: () => void;
}): ReactNode {
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [origin] = useState<Span | null>(selection);
  const { fact, key } = draft;
  const problem = missingIn(fact);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, []);

  const keep = (): void => {
    setTried(true);
    if (problem === null) onKeep({ ...draft, fact: finished({ ...fact, rule: 'person', confidence: 1 }) });
  };
  const latest = useRef({ keep, onLeave });
  useEffect(() => {
    latest.current = { keep, onLeave };
  });
  useEffect(() => {
    const element = form.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) latest.current.keep();
      else if (event.key === 'Escape') latest.current.onLeave();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={key === null ? 'Add a fact' : 'Edit the fact'}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h2 className={styles['title']}>
        {key === null ? 'Add a fact' : `Edit this ${oneOfKind[fact.kind].toLowerCase()}`}
      </h2>
      <p className={styles['hint']}>{hint}</p>
      {key === null && origin !== null && (
        <NativeSelect
          size="xs"
          label="Kind"
          value={fact.kind}
          data={factKinds.map((kind) => ({ value: kind, label: oneOfKind[kind] }))}
          onChange={(event) => {
            const kind = factKinds.find((one) => one === event.currentTarget.value);
            if (kind) onChange({ key, fact: factFromSelection(kind, origin, article) });
          }}
        />
      )}
      <FactFields fact={fact} selection={selection} onChange={(changed) => onChange({ key, fact: changed })} />
      {tried && problem !== null && (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
      <div className={styles['end']}>
        <Button size="xs" type="submit">
          Save
        </Button>
        <Button size="xs" variant="default" onClick={onLeave}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
