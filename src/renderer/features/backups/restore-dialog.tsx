import { Button, Loader, Modal, Table, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ArchiveSummary, Backup } from '../../../contract/backup.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatBytes, formatMoment, formatNumber } from '../../ui/formats.ts';
import { showDone } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';
import styles from './backups-page.module.css';

type RestoreDialogProps = { readonly backup: Backup; readonly onClose: () => void };

const lines: readonly (readonly [name: string, read: (summary: ArchiveSummary) => string])[] = [
  ['Articles', ({ articles }) => formatNumber(articles)],
  ['Removed articles', ({ removed }) => formatNumber(removed)],
  ['Tags', ({ tags }) => formatNumber(tags)],
  ['Tagged places', ({ taggings }) => formatNumber(taggings)],
  ['Notes', ({ notes }) => formatNumber(notes)],
  ['Decisions', ({ decisions }) => formatNumber(decisions)],
  ['Newest import', ({ newestImport }) => (newestImport === null ? '–' : formatMoment(newestImport.startedAt))],
  ['Size', ({ bytes }) => formatBytes(bytes)],
];

/** What the archive and a backup hold, side by side, before the one takes the place of the other. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps): ReactNode {
  const preview = useArchiveQuery('backup.preview', { name: backup.name });
  const command = useCommand();
  const [busy, setBusy] = useState(false);
  const restore = async (): Promise<void> => {
    setBusy(true);
    const reply = await command('backup.restore', { name: backup.name });
    setBusy(false);
    onClose();
    if (reply.ok) showDone(`Restored. The archive before is kept: ${reply.value.kept ?? 'there was none'}`);
  };
  return (
    <Modal opened onClose={onClose} title="Restore a backup" size="lg" transitionProps={{ duration: 0 }}>
      {preview.error && <FailureMessage error={preview.error} retry={preview.refetch} />}
      {preview.isPending && (
        <Text size="sm">
          <Loader size="xs" aria-hidden="true" /> The backup is being checked…
        </Text>
      )}
      {preview.data && (
        <Table aria-label="Archive and backup" fz="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <span className="said">Of what</span>
              </Table.Th>
              <Table.Th ta="right">Archive now</Table.Th>
              <Table.Th ta="right">Backup, {formatMoment(backup.madeAt)}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(([name, read]) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td ta="right">{read(preview.data.present)}</Table.Td>
                <Table.Td ta="right">{read(preview.data.backup)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Text size="sm" mt="sm">
        The archive as it is now stays in its folder under another name, and can be opened again from there.
      </Text>
      <div className={styles['ways']}>
        <Button variant="default" data-autofocus onClick={onClose}>
          Leave it
        </Button>
        <Button disabled={!preview.data} loading={busy} onClick={() => void restore()}>
          Restore
        </Button>
      </div>
    </Modal>
  );
}
