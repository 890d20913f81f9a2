import { Button, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ArchiveInfo } from '../../../contract/archive.ts';
import type { Backup } from '../../../contract/backup.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useActions } from '../../ui/actions.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatMoment } from '../../ui/formats.ts';
import { showDone } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';
import { BackupTable } from './backup-table.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { SaveCopyDialog } from './save-copy-dialog.tsx';
import styles from './backups-page.module.css';

/** The archive's backups: made now, looked at, restored; and copies under a name of one's own. */
export function BackupsPage({ info }: { readonly info: ArchiveInfo }): ReactNode {
  const listed = useArchiveQuery('backup.list', {});
  const command = useCommand();
  const [restoring, setRestoring] = useState<Backup | null>(null);
  const [copying, setCopying] = useState(false);
  const underWay = listed.data?.underWay ?? false;
  const backUp = async (): Promise<void> => {
    const reply = await command('backup.make', {});
    if (reply.ok) showDone(`Backed up and checked, ${formatMoment(reply.value.madeAt)}`);
  };
  useActions([
    {
      id: 'backups.make',
      label: 'Back up now',
      section: 'Archive',
      keys: ['b'],
      disabled: info.readOnly || underWay,
      run: () => void backUp(),
    },
    { id: 'backups.save-copy', label: 'Save a copy as…', section: 'Archive', run: () => setCopying(true) },
  ]);
  if (listed.error) return <FailureMessage error={listed.error} retry={listed.refetch} />;
  if (!listed.data) return null;
  const { backups, folder, failure } = listed.data;

  return (
    <section className={styles['page']} aria-labelledby="backups-title">
      <header className={styles['head']}>
        <Title order={1} id="backups-title">
          Backups
        </Title>
        <span className={styles['space']} />
        <Button size="xs" variant="default" onClick={() => setCopying(true)}>
          Save a copy as…
        </Button>
        <Button size="xs" disabled={info.readOnly} loading={underWay} onClick={() => void backUp()}>
          Back up now
        </Button>
      </header>
      <Text size="sm" mb="sm">
        Made after each import, and daily when something changed; each was opened and checked before it got its name.
        The three newest stay, and one for each of seven days and four weeks.
      </Text>
      <Text size="sm" mb="sm" className={styles['folder'] ?? ''}>
        {folder}
      </Text>
      {failure !== null && (
        <Text component="output" size="sm" mb="sm" display="block" className={styles['failure'] ?? ''}>
          <strong>The last backup could not be made.</strong> {failure} The earlier ones are as they were.
        </Text>
      )}
      {backups.length === 0 ? (
        <Text>No backup yet. The first one is made after the next import, or now.</Text>
      ) : (
        <BackupTable backups={backups} readOnly={info.readOnly && info.damage === null} onRestore={setRestoring} />
      )}
      {restoring !== null && <RestoreDialog backup={restoring} onClose={() => setRestoring(null)} />}
      <SaveCopyDialog opened={copying} onClose={() => setCopying(false)} />
    </section>
  );
}
