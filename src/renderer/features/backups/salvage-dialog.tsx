import { Button, Loader, Modal, Progress, Table, Text, TextInput } from '@mantine/core';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import type { ArchiveInfo } from '../../../contract/archive.ts';
import type { Ticket } from '../../../contract/host.ts';
import type { SalvageItem, SalvageReport } from '../../../contract/salvage.ts';
import type { SalvageStage } from '../../../contract/vocabulary.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { useHost } from '../../archive/host-context.tsx';
import { textOf } from '../../ui/failure-texts.ts';
import { formatNumber } from '../../ui/formats.ts';
import { useCommand } from '../../ui/use-command.ts';
import styles from './backups-page.module.css';

type SalvageDialogProps = {
  readonly info: ArchiveInfo;
  /** The damaged archive; null: the one that is open. */
  readonly ticket: Ticket | null;
  readonly onClose: () => void;
};

/** Saves what can be saved of a damaged archive into a new one, and shows what was and what was not. */
export function SalvageDialog({ info, ticket, onClose }: SalvageDialogProps): ReactNode {
  const [report, setReport] = useState<SalvageReport | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      size={report === null ? 'md' : 'xl'}
      title={report === null ? 'Save what can be saved' : 'What was saved'}
      transitionProps={{ duration: 0 }}
    >
      {report === null ? (
        <SalvageForm info={info} ticket={ticket} onSaved={setReport} />
      ) : (
        <Report report={report} onClose={onClose} />
      )}
    </Modal>
  );
}

type SalvageFormProps = Omit<SalvageDialogProps, 'onClose'> & { readonly onSaved: (report: SalvageReport) => void };

function SalvageForm({ info, ticket, onSaved }: SalvageFormProps): ReactNode {
  const { run } = useChanges();
  const [name, setName] = useState(ticket === null ? `${info.name} saved` : 'Saved');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const reply = await run('archive.salvage', { ticket, name: name.trim() });
    setBusy(false);
    if (reply.ok) onSaved(reply.value);
    else if (reply.failure.code === 'cancelled')
      setProblem('It was cancelled: nothing was saved, and nothing left behind.');
    else setProblem(`${reply.failure.message} ${textOf(reply.failure).advice}`);
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Text size="sm" mb="sm">
        The damaged file is read page by page and is not changed. Texts and original files are proved by their hashes;
        what is not as it was stored does not come into the new archive, and the report names it.
      </Text>
      <TextInput
        label="Name of the new archive"
        data-autofocus
        maxLength={100}
        value={name}
        error={problem}
        disabled={busy}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Text component="output" display="block" size="sm" mt="xs" mih="1.5em">
        {busy && <SalvageProgress />}
      </Text>
      <div className={styles['ways']}>
        {busy && (
          <Button variant="default" onClick={() => void run('archive.cancelSalvage', {})}>
            Cancel
          </Button>
        )}
        <Button type="submit" loading={busy} disabled={name.trim() === ''}>
          Save what can be saved
        </Button>
      </div>
    </form>
  );
}

const stageText: Readonly<Record<SalvageStage, string>> = {
  reading: 'Reading the pages of the damaged file',
  proving: 'Comparing texts with their hashes',
  indexing: 'Making the search index',
  linking: 'Putting facts and names together',
  verifying: 'Verifying the new archive',
};

/** How far it is. */
function SalvageProgress(): ReactNode {
  const host = useHost();
  const [step, setStep] = useState<{ stage: SalvageStage; done: number; total: number } | null>(null);
  useEffect(
    () =>
      host.subscribe((event) => {
        if (event.type === 'salvage-progress') setStep(event);
      }),
    [host],
  );
  if (step === null || step.total === 0)
    return (
      <>
        <Loader size="xs" aria-hidden="true" /> {stageText[step?.stage ?? 'reading']}…
      </>
    );
  return (
    <>
      {stageText[step.stage]}: {formatNumber(step.done)} of {formatNumber(step.total)}
      <Progress mt={4} value={(100 * step.done) / step.total} aria-label={stageText[step.stage]} />
    </>
  );
}

const kinds: Readonly<Record<SalvageItem['what'], string>> = {
  article: 'Article lost',
  details: 'Details lost',
  original: 'Original file lost',
  facts: 'Facts lost',
  decision: 'Decision lost',
  tag: 'Tag lost',
  note: 'Article of a note lost',
};

/** Items that are shown; the report beside the archive has all. */
const shown = 200;

function Report({ report, onClose }: { readonly report: SalvageReport; readonly onClose: () => void }): ReactNode {
  const command = useCommand();
  const { articles, items, moreItems, folder, reports } = report;
  const left = items.length + moreItems - shown;
  const open = async (): Promise<void> => {
    const reply = await command('archive.openSalvaged', {});
    if (reply.ok) onClose();
  };
  const lines: readonly (readonly [string, number])[] = [
    ['Articles that the damaged file tells of', articles.known],
    ['Saved, with their text exactly as it was stored', articles.saved],
    ['of these, without the bytes of their file', articles.withoutOriginal],
    ['of these, without headline and other details', articles.withoutDetails],
    ['Lost', articles.lost],
  ];
  return (
    <>
      <Table aria-label="What was saved" fz="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
        <Table.Tbody>
          {lines.map(([name, count]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                {name}
              </Table.Th>
              <Table.Td ta="right">{formatNumber(count)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {items.length > 0 && (
        <div className={styles['items']}>
          <Table aria-label="What is missing" fz="sm" stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>What</Table.Th>
                <Table.Th>Article</Table.Th>
                <Table.Th>How it is</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.slice(0, shown).map(({ what, articleId, title, message }, index) => (
                <Table.Tr key={`${what} ${articleId} ${index}`}>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>{kinds[what]}</Table.Td>
                  <Table.Td>{title ?? `Number ${articleId}, headline unknown`}</Table.Td>
                  <Table.Td>{message}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {left > 0 && <Text size="sm">And {formatNumber(left)} more: the report has them.</Text>}
      {folder !== null && (
        <Text size="sm" mt="xs">
          Files of lost articles, for importing again: <span className={styles['folder']}>{folder}</span>
        </Text>
      )}
      <Text size="sm" mt="xs">
        Report: <span className={styles['folder']}>{reports[0]}</span>
      </Text>
      <div className={styles['ways']}>
        <Button variant="default" onClick={onClose}>
          Stay here
        </Button>
        <Button data-autofocus onClick={() => void open()}>
          Open the new archive
        </Button>
      </div>
    </>
  );
}
