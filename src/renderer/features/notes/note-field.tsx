import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { NoteTarget } from '../../../contract/note.ts';
import { formatMoment } from '../../ui/formats.ts';
import { useCommand } from '../../ui/use-command.ts';
import { draftOf, isDirty, savedAs, toldAnew } from './note-draft.ts';
import styles from './notes.module.css';

type NoteFieldProps = {
  readonly target: NoteTarget;
  /** What is on disk; empty: nothing yet. */
  readonly text: string;
  /** When it was written and last changed; null: not yet. */
  readonly dates: { readonly writtenAt: string; readonly changedAt: string } | null;
  /** Takes the focus each time that this is another one; null: it does not. */
  readonly asked: NoteTarget | null;
  /** Left without anything written. */
  readonly onLeaveEmpty: () => void;
};

/** A note as it is written. It is saved when the field is left, in whatever way; "Saved" stands there once it is on disk. */
export function NoteField({ target, text, dates, asked, onLeaveEmpty }: NoteFieldProps): ReactNode {
  const command = useCommand();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(() => draftOf(text));
  const [state, setState] = useState<'still' | 'saving' | 'failed'>('still');
  if (draft.told !== text) setDraft(toldAnew(draft, text));
  useEffect(() => {
    if (asked !== null) field.current?.focus();
  }, [asked]);

  const onItsWay = useRef<string | null>(null);
  const save = async (): Promise<void> => {
    const { typed } = draft;
    if (!isDirty(draft) || onItsWay.current === typed) return;
    setState('saving');
    onItsWay.current = typed;
    const reply = await command('note.write', { target, text: typed });
    onItsWay.current = null;
    setState(reply.ok ? 'still' : 'failed');
    if (reply.ok) setDraft((now) => savedAs(now, typed));
  };

  // An article that is left by a key or by "back" takes the field away without its losing the focus.
  const leaving = useRef({ draft, save });
  useEffect(() => {
    leaving.current = { draft, save };
  });
  useEffect(
    () => () => {
      const { draft: last, save: saveLast } = leaving.current;
      if (isDirty(last)) void saveLast();
    },
    [],
  );

  return (
    <div className={styles['field']}>
      <Textarea
        ref={field}
        autosize
        minRows={2}
        maxRows={12}
        size="sm"
        maxLength={100_000}
        aria-label={target.span === null ? 'Note on the article' : `Note on “${target.span.text.slice(0, 80)}”`}
        placeholder="Your note"
        value={draft.typed}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setDraft((now) => ({ ...now, typed: value }));
        }}
        onBlur={() => {
          if (draft.typed.trim() === '' && text === '') onLeaveEmpty();
          else void save();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
          event.preventDefault();
          event.stopPropagation();
          event.currentTarget.blur();
        }}
      />
      <output className={styles['state']}>{stateText(state, isDirty(draft), dates)}</output>
    </div>
  );
}

function stateText(state: 'still' | 'saving' | 'failed', dirty: boolean, dates: NoteFieldProps['dates']): string {
  if (state === 'saving') return 'Saving…';
  if (dirty)
    return state === 'failed' ? 'Not saved: leave the field to try again' : 'Saved when you leave the field (Esc)';
  if (dates === null) return '';
  return dates.changedAt === dates.writtenAt
    ? `Saved, ${formatMoment(dates.writtenAt)}`
    : `Saved, ${formatMoment(dates.changedAt)}; written ${formatMoment(dates.writtenAt)}`;
}
