import { useEffect, useRef, type ReactNode } from 'react';
import type { NoteTarget } from '../../../contract/note.ts';
import { goTo } from '../../ui/use-place.ts';
import type { Stretch } from '../reading/text-map.ts';
import { NoteField } from './note-field.tsx';
import type { ShownNote } from './use-article-notes.ts';
import styles from './notes.module.css';

type NotesOfArticleProps = {
  readonly notes: readonly ShownNote[];
  /** What a note is being written about. */
  readonly writing: NoteTarget | null;
  /** The passage that is shown: its note comes into view. */
  readonly passage: Stretch | null;
  readonly onLeaveEmpty: () => void;
};

/** The notes on an article beside its text: that on the whole first, then those on passages. Nothing while there are none. */
export function NotesOfArticle({ notes, writing, passage, onLeaveEmpty }: NotesOfArticleProps): ReactNode {
  const isNew = writing !== null && !notes.some(({ target }) => keyOf(target) === keyOf(writing));
  if (notes.length === 0 && !isNew) return null;
  const shown = [
    ...notes,
    ...(isNew ? [{ target: writing, text: '', writtenAt: '', changedAt: '', broken: false, marked: null }] : []),
  ].toSorted((one, other) => placeOf(one.target) - placeOf(other.target));
  return (
    <section className={styles['notes']} aria-label="Notes">
      {shown.map(({ target, text, writtenAt, changedAt, broken, marked }) => (
        <NoteOnTarget
          key={keyOf(target)}
          target={target}
          broken={broken}
          current={passage !== null && target.span?.start === passage.start && target.span.end === passage.end}
        >
          <NoteField
            target={target}
            text={text}
            marked={marked}
            dates={writtenAt === '' ? null : { writtenAt, changedAt }}
            asked={writing !== null && keyOf(writing) === keyOf(target) ? writing : null}
            onLeaveEmpty={onLeaveEmpty}
          />
        </NoteOnTarget>
      ))}
    </section>
  );
}

function NoteOnTarget({
  target: { articleId, span },
  broken,
  current,
  children,
}: {
  readonly target: NoteTarget;
  readonly broken: boolean;
  readonly current: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) element.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div ref={element} className={styles['note']} data-current={current}>
      {span === null ? (
        <span className={styles['about']}>On the article</span>
      ) : (
        <button
          type="button"
          className={styles['passage']}
          title={broken ? 'This text no longer stands where it stood.' : 'Show the passage'}
          data-broken={broken}
          onClick={() => goTo({ at: 'article', id: articleId, start: span.start, end: span.end }, 'replace')}
        >
          “{span.text}”
        </button>
      )}
      {children}
    </div>
  );
}

function keyOf({ span }: NoteTarget): string {
  return span === null ? 'article' : `${span.start}-${span.end} ${span.text}`;
}

function placeOf({ span }: NoteTarget): number {
  return span?.start ?? -1;
}
