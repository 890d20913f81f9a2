import { Button, Checkbox, Group, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { EntityPage } from '../../../contract/entity.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { formatCount, formatDay } from '../../ui/formats.ts';
import { showDone } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';
import { goTo } from '../../ui/use-place.ts';
import { MovesTable } from './moves-table.tsx';
import styles from './dialogs.module.css';

type SplitDialogProps = { readonly opened: boolean; readonly entity: EntityPage; readonly onClose: () => void };

/** Which names, or which articles, are somebody or something else, and what goes with them. */
export function SplitDialog({ opened, entity, onClose }: SplitDialogProps): ReactNode {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Split a part off “${entity.name}”`}
      size="lg"
      centered
      transitionProps={{ duration: 0 }}
    >
      {opened && <Splitting entity={entity} onClose={onClose} />}
    </Modal>
  );
}

function Splitting({ entity, onClose }: Omit<SplitDialogProps, 'opened'>): ReactNode {
  const { key, name, names } = entity;
  const [by, setBy] = useState<'names' | 'articles'>(names.length > 1 ? 'names' : 'articles');
  const [chosenNames, setChosenNames] = useState<ReadonlySet<string>>(new Set());
  const [chosenArticles, setChosenArticles] = useState<ReadonlySet<number>>(new Set());
  const [title, setTitle] = useState('');
  const command = useCommand();
  const { undo } = useChanges();
  const parts = {
    key,
    names: by === 'names' ? [...chosenNames] : [],
    articleIds: by === 'articles' ? [...chosenArticles] : [],
  };
  const nothing = parts.names.length === 0 && parts.articleIds.length === 0;
  const everything = by === 'names' ? chosenNames.size === names.length : chosenArticles.size === entity.articles;
  const preview = useArchiveQuery('entity.previewSplit', parts, {
    enabled: !nothing && !everything,
    keepPrevious: true,
  });
  const suggested = by === 'names' ? (names.find((each) => chosenNames.has(each.key))?.name ?? name) : `${name} (2)`;
  const split = async (): Promise<void> => {
    const shown = title.trim() === '' ? suggested : title.trim();
    const reply = await command('entity.split', { ...parts, title: shown });
    if (!reply.ok) return;
    onClose();
    const { key: made } = reply.value;
    goTo({ at: 'entity', key: made, show: 'mentions' });
    showDone(`“${shown}” stands apart from “${name}” now`, { label: 'Undo', run: () => void undo() });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!nothing && !everything) void split();
      }}
    >
      <SegmentedControl
        size="xs"
        data={[
          { value: 'names', label: 'By name', disabled: names.length < 2 },
          { value: 'articles', label: 'By article' },
        ]}
        value={by}
        onChange={(value) => setBy(value === 'names' ? 'names' : 'articles')}
      />
      <p className={styles['hint']}>
        {by === 'names'
          ? 'Tick the names that mean somebody or something else. All their articles go, also those imported later.'
          : 'Tick the articles that mean somebody or something else of the same name.'}
      </p>
      {by === 'names' ? (
        <Names names={names} chosen={chosenNames} onChange={setChosenNames} />
      ) : (
        <Articles entity={entity} chosen={chosenArticles} onChange={setChosenArticles} />
      )}
      <TextInput
        mt="sm"
        label="Name of the new one"
        maxLength={300}
        placeholder={suggested}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      {everything ? (
        <p className={styles['hint']}>Something must stay: leave a name or an article unticked.</p>
      ) : (
        preview.data &&
        !nothing && (
          <MovesTable
            columns={[
              { title: 'Goes', forms: null, counts: preview.data.goes },
              { title: 'Stays', forms: null, counts: preview.data.stays },
            ]}
          />
        )
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Leave it whole
        </Button>
        <Button type="submit" disabled={nothing || everything}>
          Split
        </Button>
      </Group>
    </form>
  );
}

function Names({
  names,
  chosen,
  onChange,
}: {
  readonly names: EntityPage['names'];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}): ReactNode {
  return (
    <fieldset className={styles['choices']}>
      <legend className="said">Names</legend>
      {names.map(({ key, name, articles }) => (
        <Checkbox
          key={key}
          size="xs"
          className={styles['tick']}
          label={`${name} – ${formatCount(articles, 'article')}`}
          checked={chosen.has(key)}
          onChange={() => onChange(toggled(chosen, key))}
        />
      ))}
    </fieldset>
  );
}

/** The newest articles: who wants to split off more does so by name, or again. */
const articlesShown = 200;

function Articles({
  entity: { key, articles },
  chosen,
  onChange,
}: {
  readonly entity: EntityPage;
  readonly chosen: ReadonlySet<number>;
  readonly onChange: (chosen: ReadonlySet<number>) => void;
}): ReactNode {
  const mentions = useArchiveQuery('entity.mentions', { key, offset: 0, limit: articlesShown });
  return (
    <fieldset className={styles['choices']}>
      <legend className="said">Articles</legend>
      {mentions.data?.hits.map(({ articleId, articleTitle, outlet, published, sentence }) => (
        <Checkbox
          key={articleId}
          size="xs"
          className={styles['tick']}
          label={[articleTitle, outlet, published === null ? null : formatDay(published)].filter(Boolean).join(' · ')}
          description={sentence.map(({ text }) => text).join('')}
          checked={chosen.has(articleId)}
          onChange={() => onChange(toggled(chosen, articleId))}
        />
      ))}
      {articles > articlesShown && (
        <p className={styles['hint']}>
          These are the {articlesShown} newest of {formatCount(articles, 'article')}.
        </p>
      )}
    </fieldset>
  );
}

function toggled<Value>(chosen: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(chosen);
  if (!next.delete(value)) next.add(value);
  return next;
}
