import { Button, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Backup } from '../../../contract/backup.ts';
import { formatBytes, formatMoment, formatNumber } from '../../ui/formats.ts';

type BackupTableProps = {
  readonly backups: readonly Backup[];
  readonly readOnly: boolean;
  readonly onRestore: (backup: Backup) => void;
};

/** The backups, the newest first, with what each holds. */
export function BackupTable({ backups, readOnly, onRestore }: BackupTableProps): ReactNode {
  return (
    <Table aria-label="Backups" fz="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Made</Table.Th>
          <Table.Th ta="right">Size</Table.Th>
          <Table.Th ta="right">Articles</Table.Th>
          <Table.Th ta="right">Tags</Table.Th>
          <Table.Th ta="right">Decisions</Table.Th>
          <Table.Th>State</Table.Th>
          <Table.Th>
            <span className="said">What to do</span>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {backups.map((backup) => {
          const { name, madeAt, bytes, summary, problem } = backup;
          const count = (value: number | undefined): string => (value === undefined ? '–' : formatNumber(value));
          return (
            <Table.Tr key={name} title={name}>
              <Table.Td>{formatMoment(madeAt)}</Table.Td>
              <Table.Td ta="right">{formatBytes(bytes)}</Table.Td>
              <Table.Td ta="right">{count(summary?.articles)}</Table.Td>
              <Table.Td ta="right">{count(summary?.tags)}</Table.Td>
              <Table.Td ta="right">{count(summary?.decisions)}</Table.Td>
              <Table.Td>{problem ?? 'Checked when it was made'}</Table.Td>
              <Table.Td ta="right">
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={readOnly || problem !== null}
                  onClick={() => onRestore(backup)}
                >
                  Restore…<span className="said"> {formatMoment(madeAt)}</span>
                </Button>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
