import { Button, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportSummary } from '../../../contract/import.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatMoment, formatNumber } from '../../ui/formats.ts';
import { toAddress } from '../../ui/place.ts';
import { useImports } from './imports-context.tsx';
import { stateText } from './import-words.ts';
import { Ledger } from './ledger.tsx';
import styles from './imports-page.module.css';

/** Every import there was, newest first, and the ledger of one. */
export function ImportsPage({ importId }: { readonly importId: number | undefined }): ReactNode {
  const imports = useArchiveQuery('import.list', {});
  if (imports.error) return <FailureMessage error={imports.error} retry={imports.refetch} />;
  if (!imports.data) return null;
  if (imports.data.length === 0) return <NoImports />;
  const newestFirst = imports.data.toSorted((a, b) => b.id - a.id);
  const shown = newestFirst.find(({ id }) => id === importId) ?? newestFirst[0];
  return (
    <div className={styles['page']}>
      <nav className={styles['imports']} aria-label="Imports">
        <h1 className={styles['heading']}>Imports</h1>
        <ul>
          {newestFirst.map((one) => (
            <ImportItem key={one.id} summary={one} current={one.id === shown?.id} />
          ))}
        </ul>
        <a className={styles['layouts']} href={toAddress({ at: 'layouts' })}>
          Kept layouts
        </a>
      </nav>
      {shown && <Ledger key={shown.id} summary={shown} />}
    </div>
  );
}

function ImportItem({ summary, current }: { readonly summary: ImportSummary; readonly current: boolean }): ReactNode {
  const { id, label, startedAt, state, imported, duplicates, refused } = summary;
  return (
    <li>
      <a
        className={styles['import']}
        href={toAddress({ at: 'imports', importId: id })}
        {...(current ? { 'aria-current': 'page' as const } : {})}
      >
        <span className={styles['label']}>{label}</span>
        <span className={styles['when']}>
          {formatMoment(startedAt)}
          {state === 'done' ? '' : ` · ${stateText[state]}`}
        </span>
        <span className={styles['counts']}>
          {formatNumber(imported)} imported
          {duplicates > 0 && ` · ${formatCount(duplicates, 'duplicate')}`}
          {refused > 0 && ` · ${formatNumber(refused)} refused`}
        </span>
      </a>
    </li>
  );
}

function NoImports(): ReactNode {
  const { choose } = useImports();
  return (
    <section className={styles['none']}>
      <Title order={1}>Imports</Title>
      <Text mb="md">
        Nothing was imported yet. Each import keeps a ledger here: which files became articles, which were there
        already, and which were refused and why.
      </Text>
      <Button onClick={() => void choose('files')}>Import files…</Button>
    </section>
  );
}
