import { Button, Checkbox, Group } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import type { MetadataChange, MetadataPreviewRow, MetadataScope } from '../../../contract/metadata.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { BatchProgress } from '../../ui/batch-progress.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatNumber } from '../../ui/formats.ts';
import { showDone } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';
import { fieldNames } from '../../ui/field-names.ts';
import { countsText } from './metadata-words.ts';
import styles from './metadata.module.css';

/** Rows of a preview that are shown: the counts are of all. */
const shownRows = 200;

/** What a change would do, article by article, and the button that does it. */
export function ChangePreview({
  which,
  change,
  onDone,
  onCancel,
}: {
  readonly which: MetadataScope;
  readonly change: MetadataChange | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const command = useCommand();
  const { undo } = useChanges();
  const [overByHand, setOverByHand] = useState(false);
  const [working, setWorking] = useState(false);
  const [asked] = useDebouncedValue(JSON.stringify(change), 200);
  const settled = asked === JSON.stringify(change);
  const preview = useArchiveQuery(
    'metadata.preview',
    {
      which,
      change: (JSON.parse(asked) as MetadataChange | null) ?? { how: 'set', field: 'outlet', value: null },
      after: 0,
      limit: shownRows,
    },
    { enabled: asked !== 'null', keepPrevious: true },
  );
  const { counts, rows, articles, through } = preview.data ?? { counts: null, rows: [], articles: 0, through: 0 };
  const byHand = change?.how === 'rules' ? 0 : (counts?.['by-hand'] ?? 0);
  const changing = (counts?.changes ?? 0) + (overByHand ? byHand : 0);
  const hidden = (counts?.changes ?? 0) + (counts?.['by-hand'] ?? 0) + (counts?.unreadable ?? 0) - rows.length;

  const apply = async (): Promise<void> => {
    if (change === null) return;
    setWorking(true);
    const reply = await command('metadata.change', { which, change, overByHand, through });
    setWorking(false);
    if (!reply.ok) return;
    onDone();
    showDone(`${formatCount(reply.value.changed, 'value')} changed`, { label: 'Undo', run: () => void undo() });
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      {preview.error && <FailureMessage error={preview.error} retry={preview.refetch} />}
      {change !== null && counts !== null && !preview.error && (
        <>
          <output className={styles['counts']}>{countsText(articles, counts)}.</output>
          {byHand > 0 && (
            <Checkbox
              size="xs"
              mb="xs"
              label={`Also replace the ${formatCount(byHand, 'value')} that ${byHand === 1 ? 'was' : 'were'} written by hand`}
              checked={overByHand}
              onChange={(event) => setOverByHand(event.currentTarget.checked)}
            />
          )}
          {rows.length > 0 && <PreviewTable rows={rows} overByHand={overByHand} hidden={hidden} />}
        </>
      )}
      {working && <BatchProgress of="metadata-progress" />}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" loading={working} disabled={change === null || !settled || changing === 0}>
          {changing === 0 ? 'Nothing to change' : `Change ${formatCount(changing, 'value')}`}
        </Button>
      </Group>
    </form>
  );
}

function PreviewTable({
  rows,
  overByHand,
  hidden,
}: {
  readonly rows: readonly MetadataPreviewRow[];
  readonly overByHand: boolean;
  readonly hidden: number;
}): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls is reached by the keyboard
    <section className={styles['preview']} aria-label="Preview" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Field</th>
            <th scope="col">Now</th>
            <th scope="col">Then</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.articleId} ${row.field}`} data-outcome={row.outcome}>
              <td title={row.title}>{row.title}</td>
              <td>{fieldNames[row.field]}</td>
              <td>{row.before ?? <i>none</i>}</td>
              <td title={row.from ?? ''}>{thenText(row, overByHand)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p>and {formatNumber(hidden)} more</p>}
    </section>
  );
}

function thenText({ outcome, after, from }: MetadataPreviewRow, overByHand: boolean): ReactNode {
  if (outcome === 'unreadable') return <i>cannot be read from “{from ?? ''}”</i>;
  if (outcome === 'by-hand' && !overByHand) return <i>stays: written by hand</i>;
  return after ?? <i>none</i>;
}
