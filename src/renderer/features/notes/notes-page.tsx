import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useHost } from '../../archive/host-context.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatDay, formatMoment } from '../../ui/formats.ts';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
import { Marked } from '../../ui/marked.tsx';
import { toAddress, type Place } from '../../ui/place.ts';
import { useHead } from '../../ui/use-pages.ts';
import { goTo } from '../../ui/use-place.ts';
import { PagedList } from '../entities/paged-list.tsx';
import { notesList, type NoteHit } from './notes-list.ts';
import styles from './notes.module.css';

/** All notes with what they are about, those changed last first. */
export function NotesPage({ place }: { readonly place: Extract<Place, { at: 'notes' }> }): ReactNode {
  const host = useHost();
  const [text, setText] = useState(place.text);
  const [typed] = useDebouncedValue(text, 80);
  const { first, input, asked } = useHead('note.list', { text: typed.slice(0, 300) });
  return (
    <section className={styles['page']} aria-labelledby="notes-title">
      <header className={styles['head']}>
        <h1 id="notes-title">Notes</h1>
        <a href={toAddress({ at: 'tags' })}>Tags</a>
        <output className={styles['total']}>{first && formatCount(first.total, 'note')}</output>
        <TextInput
          size="xs"
          type="search"
          aria-label="Search the notes"
          placeholder="Search the notes"
          maxLength={300}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            goTo({ at: 'notes', text: event.currentTarget.value }, 'replace');
          }}
        />
        <SaveListMenu
          section="Tags"
          list={first && first.total > 0 ? notesList(host, input.text, first.total) : null}
        />
      </header>
      {asked.error && !first && <FailureMessage error={asked.error} retry={asked.refetch} />}
      {first?.total === 0 && (
        <p className={styles['none']}>
          {typed.trim() === '' ? (
            <>
              No notes yet. While reading, press <kbd>j</kbd> to write one on the article, or select words first to
              write one on a passage. In the library, <code>note:word</code> finds articles by your notes.
            </>
          ) : (
            'No note has these words, nor has its passage.'
          )}
        </p>
      )}
      {first && first.total > 0 && (
        <PagedList
          key={input.text}
          name="note.list"
          input={input}
          first={first}
          label="Notes"
          noun="note"
          section="Tags"
          estimate={90}
          render={(hit) => <NoteLine hit={hit} />}
          onOpen={({ target: { articleId, span } }) =>
            goTo({ at: 'article', id: articleId, ...(span === null ? {} : { start: span.start, end: span.end }) })
          }
        />
      )}
    </section>
  );
}

function NoteLine({ hit }: { readonly hit: NoteHit }): ReactNode {
  const { marked, target, broken, articleTitle, outlet, published, changedAt } = hit;
  return (
    <>
      <p className={styles['text']}>
        <Marked text={marked.text} />
      </p>
      {target.span !== null && (
        <p className={styles['quoted']} data-broken={broken}>
          “<Marked text={marked.passage ?? []} />”{broken && ' (no longer stands in the text there)'}
        </p>
      )}
      <p className={styles['about']}>
        {[articleTitle, outlet, published === null ? null : formatDay(published)]
          .filter((part) => part !== null)
          .join(', ')}{' '}
        · {formatMoment(changedAt)}
      </p>
    </>
  );
}
