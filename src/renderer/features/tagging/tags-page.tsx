import { Button, TextInput } from '@mantine/core';
import { useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { Tag } from '../../../contract/tag.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useActions } from '../../ui/actions.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount } from '../../ui/formats.ts';
import { toAddress } from '../../ui/place.ts';
import { useCommand } from '../../ui/use-command.ts';
import { useVirtualRows } from '../../ui/use-virtual-rows.ts';
import { tagsFound } from './tag-picker-choices.ts';
import { TagMergeDialog } from './tags-page-merge.tsx';
import { TagRow } from './tags-page-row.tsx';
import styles from '../../ui/named-list.module.css';

/** All tags: make, rename, recolour, merge, remove. Everything can be undone. */
export function TagsPage({ readOnly }: { readonly readOnly: boolean }): ReactNode {
  const tags = useArchiveQuery('tag.list', {});
  const [merging, setMerging] = useState<Tag | null>(null);
  const [sought, setSought] = useState('');
  const shown = useMemo(() => tagsFound(sought, tags.data ?? []), [sought, tags.data]);
  const { scroller, items, height } = useVirtualRows(shown.length, rowHeight, -1);
  if (tags.error) return <FailureMessage error={tags.error} retry={tags.refetch} />;
  if (!tags.data) return null;
  return (
    <section className={styles['page']} aria-labelledby="tags-title" ref={scroller}>
      <header className={styles['head']}>
        <h1 id="tags-title">Tags</h1>
        <a href={toAddress({ at: 'notes', text: '' })}>Notes</a>
        <output className={styles['total']}>{formatCount(tags.data.length, 'tag')}</output>
        {tags.data.length > tagsAtAGlance && (
          <TextInput
            size="xs"
            type="search"
            aria-label="Find a tag"
            placeholder="Find a tag"
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
        )}
        <NewTag readOnly={readOnly} />
      </header>
      {tags.data.length === 0 ? (
        <p className={styles['none']}>
          Tags mark what matters to you: on whole articles, on passages (select text while reading) and on single facts.
          Make the first one here, or press <kbd>t</kbd> wherever you are.
        </p>
      ) : (
        <table className={styles['list']} aria-rowcount={shown.length + 1}>
          <thead>
            <tr>
              <th scope="col">Colour</th>
              <th scope="col">Name</th>
              <th scope="col" className={styles['number']}>
                Articles
              </th>
              <th scope="col" className={styles['number']}>
                Passages
              </th>
              <th scope="col" className={styles['number']}>
                Facts
              </th>
              <th scope="col">
                <span className="said">What to do</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <Gap height={items[0]?.start ?? 0} />
            {items.map(({ index }) => {
              const tag = shown[index];
              if (!tag) return null;
              return (
                <TagRow
                  key={tag.id}
                  tag={tag}
                  row={index}
                  readOnly={readOnly}
                  mergeable={tags.data.length > 1}
                  onMerge={() => setMerging(tag)}
                />
              );
            })}
            <Gap height={height - (items.at(-1)?.end ?? height)} />
          </tbody>
        </table>
      )}
      <TagMergeDialog tag={merging} tags={tags.data} onClose={() => setMerging(null)} />
    </section>
  );
}

/** In pixels, as in the style sheet. */
const rowHeight = 39;
/** With more tags than these there is a field to find one. */
const tagsAtAGlance = 20;

/** In the place of rows that are out of view. */
function Gap({ height }: { readonly height: number }): ReactNode {
  return height <= 0 ? null : <tr aria-hidden="true" style={{ height }} />;
}

function NewTag({ readOnly }: { readonly readOnly: boolean }): ReactNode {
  const command = useCommand();
  const [name, setName] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useActions([
    {
      id: 'tags.new',
      label: 'New tag',
      section: 'Tags',
      keys: ['n'],
      disabled: readOnly,
      run: () => input.current?.focus(),
    },
  ]);
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return;
    const reply = await command('tag.create', { name: name.trim() });
    if (reply.ok) setName('');
  };
  return (
    <form className={styles['new']} onSubmit={(event) => void create(event)}>
      <TextInput
        ref={input}
        size="xs"
        aria-label="Name of a new tag"
        placeholder="New tag"
        maxLength={100}
        disabled={readOnly}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" disabled={readOnly || name.trim() === ''}>
        Create
      </Button>
    </form>
  );
}
