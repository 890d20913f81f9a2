import { Button, Loader, Modal, Table, Text } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import type { Failure } from '../../../contract/failure.ts';
import type { Ticket } from '../../../contract/host.ts';
import type { MergeConflict, MergePreview } from '../../../contract/merge.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { useHost } from '../../archive/host-context.tsx';
import { textOf } from '../../ui/failure-texts.ts';
import { formatCount, formatNumber } from '../../ui/formats.ts';
import { toAddress } from '../../ui/place.ts';
import { showDone, showFailure } from '../../ui/notify.tsx';
import styles from './merge-archive-dialog.module.css';

type MergeArchiveDialogProps = { readonly ticket: Ticket; readonly onClose: () => void };

const lines: readonly (readonly [name: string, read: (preview: MergePreview) => number])[] = [
  ['New articles', ({ added }) => added],
  ['Articles that are in both: linked, not stored twice', ({ linked }) => linked],
  ['of these, removed here: they stay removed', ({ removedHere }) => removedHere],
  ['Removed there: left out', ({ removedThere }) => removedThere],
  ['New tags', ({ tagsAdded }) => tagsAdded],
  ['Tags of the same name: united', ({ tagsUnited }) => tagsUnited],
  ['Tagged articles, passages and facts', ({ taggings }) => taggings],
  ['Notes', ({ notes }) => notes],
  ['Decisions about facts', ({ decisions }) => decisions],
  ['Decisions about names', ({ names }) => names],
  ['Edited details of articles', ({ details }) => details],
  ['Saved searches, with what was read', ({ searches }) => searches],
  ['Kept lists of queries', ({ lists }) => lists],
  ['Rules for details: added behind those here', ({ rules }) => rules],
  ['Kept layouts of tables and texts', ({ layouts }) => layouts],
  ['Imports, with their ledgers', ({ imports }) => imports],
];

/** Says what merging another archive would do, and does it when the person wants it. */
export function MergeArchiveDialog({ ticket, onClose }: MergeArchiveDialogProps): ReactNode {
  const host = useHost();
  const { run } = useChanges();
  const [preview, setPreview] = useState<MergePreview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let shown = true;
    void host.call('merge.preview', { ticket }).then((reply) => {
      if (!shown) return;
      if (reply.ok) setPreview(reply.value);
      else setFailure(reply.failure);
    });
    return () => {
      shown = false;
    };
  }, [host, ticket]);
  const merge = async (): Promise<void> => {
    setBusy(true);
    const reply = await run('merge.start', { ticket });
    onClose();
    if (!reply.ok) return showFailure(reply.failure);
    showDone('Merging. It can be cancelled, and taken back from its ledger.', {
      label: 'Ledger',
      run: () => {
        window.location.hash = toAddress({ at: 'imports', importId: reply.value.importId });
      },
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={preview === null ? 'Merge an archive' : `Merge ${preview.name}`}
      transitionProps={{ duration: 0 }}
    >
      {preview === null && failure === null && (
        <Text component="output" size="sm">
          <Loader size="xs" aria-hidden="true" /> The two archives are being compared…
        </Text>
      )}
      {failure !== null && (
        <Text role="alert" size="sm">
          <strong>{textOf(failure).title}.</strong> {failure.message}
        </Text>
      )}
      {preview !== null && <PreviewTable preview={preview} />}
      <div className={styles['ways']}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button data-autofocus disabled={preview === null} loading={busy} onClick={() => void merge()}>
          Merge
        </Button>
      </div>
    </Modal>
  );
}

function PreviewTable({ preview }: { readonly preview: MergePreview }): ReactNode {
  const { conflicts, moreConflicts } = preview;
  return (
    <>
      <Table aria-label="What merging does" fz="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
        <Table.Tbody>
          {lines.map(([name, read]) => (
            <Table.Tr key={name} c={read(preview) === 0 ? 'dimmed' : ''}>
              <Table.Th scope="row" fw={400}>
                {name}
              </Table.Th>
              <Table.Td ta="right">{formatNumber(read(preview))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" mt="sm">
        Left out: the list of changes that could be undone there, and how files were read before they were read again.
      </Text>
      <Text size="sm" mt="sm">
        {conflicts.length === 0
          ? 'The two do not contradict each other.'
          : `${formatCount(conflicts.length + moreConflicts, 'contradiction')}: the newer decision holds, and a detail edited here stays. Both sides are kept in the log.`}
      </Text>
      {conflicts.length > 0 && (
        <div className={styles['conflicts']}>
          <Table aria-label="Contradictions" fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>About</Table.Th>
                <Table.Th>Article or name</Table.Th>
                <Table.Th>What holds</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {conflicts.map((conflict, index) => (
                <Table.Tr key={`${conflict.what} ${conflict.articleId} ${conflict.subject} ${index}`}>
                  <Table.Td>{aboutOf(conflict)}</Table.Td>
                  <Table.Td>{conflict.title}</Table.Td>
                  <Table.Td>{conflict.kept === 'ours' ? 'What is here' : 'The other archive, being newer'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {moreConflicts > 0 && <Text size="sm">And {formatNumber(moreConflicts)} more.</Text>}
    </>
  );
}

function aboutOf({ what, subject, ours, theirs }: MergeConflict): string {
  switch (what) {
    case 'details':
      return `${subject}: “${ours}”, there “${theirs}”`;
    case 'decision':
      return `A fact: ${ours.split(' ', 1)[0]}, there ${theirs.split(' ', 1)[0]}`;
    case 'name':
      return 'A name';
    case 'passage':
      return 'A passage that does not stand in the text here';
    case 'removed':
      return 'Removed here, not there';
  }
}
