import { Button, Checkbox, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ColumnMapping } from '../../../contract/column-mapping.ts';
import type { Output } from '../../../contract/operations.ts';
import { columnRoles, dateOrders, type ColumnRole } from '../../../contract/vocabulary.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount } from '../../ui/formats.ts';
import { useCommand } from '../../ui/use-command.ts';
import { ArticlesPreview } from './articles-preview.tsx';
import { columnRoleText } from './rule-words.ts';
import { useReadingAgain } from './use-reading-again.ts';
import styles from './rule-dialogs.module.css';

type DialogProps = {
  /** The table's line in the ledger; null: closed. */
  readonly entryId: number | null;
  readonly onClose: () => void;
};

/** What the columns of a table hold, and which articles come of it. */
export function ColumnDialog({ entryId, onClose }: DialogProps): ReactNode {
  return (
    <Modal
      opened={entryId !== null}
      onClose={onClose}
      title="Map columns"
      size="70rem"
      centered
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {entryId !== null && <Mapping entryId={entryId} onClose={onClose} />}
    </Modal>
  );
}

function Mapping({ entryId, onClose }: { readonly entryId: number; readonly onClose: () => void }): ReactNode {
  const [mapping, setMapping] = useState<ColumnMapping | null>(null);
  const [name, setName] = useState('');
  const preview = useArchiveQuery('import.table', { entryId, mapping }, { keepPrevious: true });
  const command = useCommand();
  const { start, progress, refusal } = useReadingAgain();
  if (preview.error) return <FailureMessage error={preview.error} retry={preview.refetch} />;
  if (!preview.data) return <p className={styles['quiet']}>Reading the table…</p>;
  const table = preview.data;
  const shown = mapping ?? table.mapping;
  const read = async (): Promise<void> => {
    const rule = name.trim();
    if (rule !== '' && !(await command('layout.save', { kind: 'columns', name: rule, columns: shown })).ok) return;
    const choices = { columns: shown, rule: rule === '' ? null : rule };
    if (await start([entryId], choices, 'by its columns')) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <Layout table={table} mapping={shown} onChange={setMapping} />
      <Columns table={table} mapping={shown} onChange={setMapping} />
      <ArticlesPreview
        articles={table.articles}
        found={table.found}
        empty="No column holds a text yet: say above which one does."
      />
      {table.refused > 0 && (
        <p className={styles['quiet']}>
          {formatCount(table.refused, 'row')} would be refused. {table.refusal}
        </p>
      )}
      <TextInput
        mt="md"
        label="Keep this under a name"
        description="Tables with the same columns are then read like this by themselves."
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {refusal !== null && (
        <p className={styles['refusal']} role="alert">
          {refusal}
        </p>
      )}
      <Group justify="flex-end" className={styles['actions']}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button type="submit" disabled={table.found === 0} loading={progress !== null}>
          {table.found === 0 ? 'Import articles' : `Import ${formatCount(table.found, 'article')}`}
        </Button>
      </Group>
    </form>
  );
}

type TableProps = {
  readonly table: Output<'import.table'>;
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
};

const delimiterNames = [
  { value: ',', label: 'Comma' },
  { value: ';', label: 'Semicolon' },
  { value: '\t', label: 'Tab' },
  { value: '|', label: 'Bar |' },
] as const;

const orderNames = {
  'day-first': 'Day first: 5 April is 05/04',
  'month-first': 'Month first: 5 April is 04/05',
} as const;

function Layout({ table, mapping, onChange }: TableProps): ReactNode {
  // Other delimiters, or other names, make other columns: what they hold is guessed anew.
  const anew = (changes: Partial<ColumnMapping>): void => onChange({ ...mapping, ...changes, columns: [] });
  return (
    <div className={styles['layout']}>
      {table.separated && (
        <>
          <NativeSelect
            label="Cells are set apart by"
            size="xs"
            data={delimiterNames}
            value={mapping.delimiter ?? ','}
            onChange={(event) => {
              const delimiter = delimiterNames.find(({ value }) => value === event.currentTarget.value)?.value;
              if (delimiter !== undefined) anew({ delimiter });
            }}
          />
          <Checkbox
            label="The first row names the columns"
            size="sm"
            checked={mapping.header}
            onChange={(event) => anew({ header: event.currentTarget.checked })}
          />
        </>
      )}
      {(table.ambiguousDates > 0 || mapping.dateOrder !== null) && (
        <NativeSelect
          label={`${formatCount(table.ambiguousDates, 'date')} may mean two days`}
          size="xs"
          data={[
            { value: '', label: 'Leave them out' },
            ...dateOrders.map((order) => ({ value: order, label: orderNames[order] })),
          ]}
          value={mapping.dateOrder ?? ''}
          onChange={(event) =>
            onChange({ ...mapping, dateOrder: dateOrders.find((order) => order === event.currentTarget.value) ?? null })
          }
        />
      )}
    </div>
  );
}

function Columns({ table, mapping, onChange }: TableProps): ReactNode {
  const set = (index: number, role: ColumnRole): void =>
    onChange({
      ...mapping,
      columns: mapping.columns.map((column, at) => {
        if (at === index) return { ...column, role };
        // All but texts and names of authors have one column.
        const taken = column.role === role && !['text', 'lead', 'byline', 'ignored'].includes(role);
        return taken ? { ...column, role: 'ignored' as const } : column;
      }),
    });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls is reached by the keyboard
    <section className={styles['columns']} tabIndex={0} aria-label="Columns">
      <table>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Holds</th>
            <th scope="col">First rows</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map(({ name, samples, role }, index) => (
            <tr key={`${index} ${name}`}>
              <th scope="row">{name === '' ? `(without a name, ${index + 1})` : name}</th>
              <td>
                <NativeSelect
                  size="xs"
                  aria-label={`What ${name} holds`}
                  data={columnRoles.map((one) => ({ value: one, label: columnRoleText[one] }))}
                  value={mapping.columns[index]?.role ?? role}
                  onChange={(event) =>
                    set(index, columnRoles.find((one) => one === event.currentTarget.value) ?? 'ignored')
                  }
                />
              </td>
              <td className={styles['samples']}>{samples.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
