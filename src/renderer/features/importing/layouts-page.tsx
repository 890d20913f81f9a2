import { IconColumns3, IconCut } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { KeptRule } from '../../../contract/reading-rule.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatNumber } from '../../ui/formats.ts';
import { NameField } from '../../ui/name-field.tsx';
import styles from '../../ui/named-list.module.css';
import { showDone } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';
import { layoutText } from './rule-words.ts';

/** What was taught about reading files: how tables are mapped and texts are split. Everything can be undone. */
export function LayoutsPage({ readOnly }: { readonly readOnly: boolean }): ReactNode {
  const kept = useArchiveQuery('layout.list', {});
  if (kept.error) return <FailureMessage error={kept.error} retry={kept.refetch} />;
  if (!kept.data) return null;
  return (
    <section className={styles['page']} aria-labelledby="layouts-title">
      <header className={styles['head']}>
        <h1 id="layouts-title">Kept layouts</h1>
        <output className={styles['total']}>{formatCount(kept.data.length, 'layout')}</output>
      </header>
      {kept.data.length === 0 ? (
        <p className={styles['none']}>
          What you say about the columns of a table, or about where the articles of a text begin, can be kept under a
          name: later files of the same layout are then read like that by themselves. To teach one, open the details of
          a file in the ledger of its import, and choose <em>Map columns…</em> or <em>Split into articles…</em>
        </p>
      ) : (
        <table className={styles['list']}>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Name and what it does</th>
              <th scope="col" className={styles['number']}>
                Files
              </th>
              <th scope="col">
                <span className="said">What to do</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {kept.data.map((one) => (
              <LayoutRow key={one.rule.name} kept={one} readOnly={readOnly} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const kinds = {
  columns: { Icon: IconColumns3, text: 'Columns of a table' },
  split: { Icon: IconCut, text: 'Where articles begin' },
} as const;

function LayoutRow({
  kept: { rule, files },
  readOnly,
}: {
  readonly kept: KeptRule;
  readonly readOnly: boolean;
}): ReactNode {
  const command = useCommand();
  const { undo } = useChanges();
  const [renaming, setRenaming] = useState(false);
  const { name } = rule;
  const { Icon, text } = kinds[rule.kind];
  const remove = async (): Promise<void> => {
    const reply = await command('layout.remove', { name });
    if (reply.ok) showDone(`Layout “${name}” removed`, { label: 'Undo', run: () => void undo() }, 'removed');
  };
  return (
    <tr>
      <td title={text}>
        <Icon size={18} stroke={1.6} aria-hidden="true" />
        <span className="said">{text}</span>
      </td>
      <td>
        {renaming ? (
          <NameField
            name={name}
            onName={async (to) => (await command('layout.rename', { from: name, to })).ok}
            onDone={() => setRenaming(false)}
          />
        ) : (
          <strong>{name}</strong>
        )}
        <span className={styles['about']}>{layoutText(rule)}</span>
      </td>
      <td className={styles['number']} title="Files that are read by it now">
        {formatNumber(files)}
      </td>
      <td className={styles['ways']}>
        <button type="button" disabled={readOnly} onClick={() => setRenaming(true)}>
          Rename<span className="said"> {name}</span>
        </button>
        <button type="button" disabled={readOnly} onClick={() => void remove()}>
          Remove<span className="said"> {name}</span>
        </button>
      </td>
    </tr>
  );
}
