import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Article, ArticleChanges } from '../../../contract/article.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { metadataChanges, metadataOf, originNames, type Metadata } from './metadata.ts';
import { showFailure } from '../../ui/notify.tsx';
import styles from './metadata-form.module.css';

export type MetadataField = keyof Metadata;

const labels = {
  title: 'Title',
  outlet: 'Outlet',
  byline: 'Byline',
  published: 'Published',
  language: 'Language',
} as const satisfies Record<MetadataField, string>;
const fields = Object.keys(labels) as MetadataField[];

/** What is known about an article, in the place where it is shown. Enter keeps it, Esc leaves it. */
export function MetadataForm({
  article,
  first,
  onDone,
}: {
  readonly article: Article;
  /** Field that takes the focus. */
  readonly first: MetadataField;
  readonly onDone: () => void;
}): ReactNode {
  const { run } = useChanges();
  const [values, setValues] = useState(() => metadataOf(article));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const input = form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`);
    input?.focus();
    input?.select();
  }, [first]);
  useEffect(() => {
    const element = form.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onDone();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [onDone]);

  const save = async (): Promise<void> => {
    const changes: ArticleChanges = metadataChanges(article, values);
    if (Object.keys(changes).length > 0) {
      const reply = await run('article.edit', { id: article.id, changes });
      if (!reply.ok) return showFailure(reply.failure);
    }
    onDone();
  };

  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label="Details of the article"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {fields.map((field) => (
        <TextInput
          key={field}
          className={field === 'title' ? styles['wide'] : undefined}
          size="xs"
          name={field}
          label={labels[field]}
          description={originNames[article.origins[field]]}
          type={field === 'published' ? 'date' : 'text'}
          required={field === 'title' || field === 'language'}
          value={values[field]}
          onChange={(event) => setValues({ ...values, [field]: event.currentTarget.value })}
        />
      ))}
      <div className={styles['end']}>
        <Button size="xs" type="submit">
          Save
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
