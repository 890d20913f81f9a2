import { Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { NoteTarget } from '../../../contract/note.ts';
import type { MarkedText } from '../../../contract/search.ts';
import type { Opposite } from '../../../contract/undo.ts';
import { useHost } from '../../archive/host-context.tsx';
import { formatMoment } from '../../ui/formats.ts';
import { Marked } from '../../ui/marked.tsx';
import { useCommand } from '../../ui/use-command.ts';
import { useOnLeaving } from '../../ui/use-on-leaving.ts';
import { draftOf, isDirty, leftAs, savedAs, toldAnew } from './note-draft.ts';
import styles from './notes.module.css';

type NoteFieldProps = {
  readonly target: NoteTarget;
  /** What is on disk; empty: nothing yet. */
  readonly text: string;
  /** The same with the hits of the search that led here. */
  readonly marked: MarkedText | null;
  /** When it was written and last changed; null: not yet. */
  readonly dates: { readonly writtenAt: string; readonly changedAt: string } | null;
  /** Takes the focus each time that this is another one; null: it does not. */
  readonly asked: NoteTarget | null;
  /** Left without anything written. */
  readonly onLeaveEmpty: () => void;
};

/** A note is saved when typing pauses for so long, and at least so often while it does not, ms. */
const pauses = { delay: 500, maxWait: 2000 };

/**
 * A note as it is written. It is saved whenever typing pauses and when the field is left, in whatever way; "Saved" stands there
 * once it is on disk.
 */
export function NoteField({ target, text, marked, dates, asked, onLeaveEmpty }: NoteFieldProps): ReactNode {
  const command = useCommand();
  const host = useHost();
  const field = useRef<HTMLTextAreaElement>(null);
  const behind = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(() => draftOf(text));
  const [state, setState] = useState<'still' | 'saving' | 'failed'>('still');
  if (draft.told !== text) setDraft(toldAnew(draft, text));
  useEffect(() => {
    if (asked !== null) field.current?.focus();
  }, [asked]);

  // All that is written until the field is left is undone at once.
  const firstOpposite = useRef<Opposite>(null);
  const onItsWay = useRef<string | null>(null);
  const save = async (): Promise<void> => {
    const { typed } = draft;
    if (!isDirty(draft) || onItsWay.current === typed) return;
    setState('saving');
    onItsWay.current = typed;
    const reply = await command('note.write', { target, text: typed }, firstOpposite.current);
    onItsWay.current = null;
    setState(reply.ok ? 'still' : 'failed');
    if (!reply.ok) return;
    firstOpposite.current ??= reply.value.opposite;
    setDraft((now) => savedAs(now, typed));
  };
  const leave = async (): Promise<void> => {
    await save();
    firstOpposite.current = null;
    setDraft(leftAs);
  };
  useOnLeaving(() => {
    // The page goes, and may take along what is on its way: that is sent once more, so that it arrives.
    if (onItsWay.current === draft.typed) void host.call('note.write', { target, text: draft.typed });
    else void save();
  });
  // What is emptied is removed when it is left: something else may be about to be typed.
  const saveSoon = useDebouncedCallback(() => {
    if (draft.typed.trim() !== '') void save();
  }, pauses);

  return (
    <div className={styles['field']}>
      {marked !== null && draft.typed === text && (
        // A field holds plain text: its hits are marked on a copy behind it.
        <div className={styles['behind']} ref={behind} aria-hidden="true">
          <Marked text={marked} />
        </div>
      )}
      <Textarea
        ref={field}
        autosize
        classNames={{ input: styles['over'] ?? '' }}
        minRows={2}
        maxRows={12}
        size="sm"
        maxLength={100_000}
        aria-label={target.span === null ? 'Note on the article' : `Note on “${target.span.text.slice(0, 80)}”`}
        placeholder="Your note"
        value={draft.typed}
        onScroll={({ currentTarget: { scrollTop } }) => behind.current?.scrollTo(0, scrollTop)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setDraft((now) => ({ ...now, typed: value }));
          saveSoon();
        }}
        onBlur={() => {
          if (draft.typed.trim() === '' && text === '') onLeaveEmpty();
          else void leave();
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
  if (dirty) return state === 'failed' ? 'Not saved: type on or leave the field to try again' : 'Not saved yet';
  if (dates === null) return '';
  const [written, changed] = [formatMoment(dates.writtenAt), formatMoment(dates.changedAt)];
  return written === changed ? `Saved, ${written}` : `Saved, ${changed}; written ${written}`;
}
