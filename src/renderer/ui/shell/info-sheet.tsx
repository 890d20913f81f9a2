import { Alert, Anchor, Button, List, Modal, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { ArchiveInfo, Verification } from '../../../contract/archive.ts';
import type { Reply } from '../../../contract/failure.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { textOf } from '../failure-texts.ts';
import { formatBytes, formatCount, formatNumber } from '../formats.ts';
import { toAddress } from '../place.ts';
import styles from './info-sheet.module.css';

type InfoSheetProps = { readonly info: ArchiveInfo; readonly opened: boolean; readonly onClose: () => void };

/** The archive in numbers, the program in versions, and a check of the one by the other. */
export function InfoSheet({ info, opened, onClose }: InfoSheetProps): ReactNode {
  return (
    <Modal opened={opened} onClose={onClose} title={info.name} size="lg" transitionProps={{ duration: 0 }}>
      <Facts
        lines={[
          ['File', info.path],
          ['Size', formatBytes(info.bytes)],
          ['Articles', formatNumber(info.articles)],
          ['Removed articles', formatNumber(info.removed)],
          ['Facts', formatNumber(info.facts)],
          ['Format of the file', `version ${info.schemaVersion}`],
          ...(info.readOnly ? ([['Writing', 'not possible']] as const) : []),
        ]}
      />
      <Verify />
      {opened && <Program info={info} />}
    </Modal>
  );
}

function Program({ info }: { readonly info: ArchiveInfo }): ReactNode {
  const program = useArchiveQuery('program.info', {});
  return (
    <>
      <h3 className={styles['title']}>Cuttings</h3>
      <Text size="sm" mb="xs">
        An offline press archive. Nothing leaves this computer.
      </Text>
      <Facts
        lines={[
          ['Version', program.data?.version ?? info.program],
          ['Finds facts with', info.extractor],
          ...(program.data
            ? ([
                ['Runs in', program.data.host === 'electron' ? 'a window of its own' : 'a browser'],
                ['SQLite', program.data.sqlite],
                ['Node', program.data.node],
                ['New archives are made in', program.data.documentsFolder],
              ] as const)
            : []),
        ]}
      />
    </>
  );
}

function Facts({ lines }: { readonly lines: readonly (readonly [name: string, value: string])[] }): ReactNode {
  return (
    <dl className={styles['facts']}>
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Checks the whole archive, on demand, since that takes its time. */
function Verify(): ReactNode {
  const host = useHost();
  const [state, setState] = useState<Reply<Verification> | 'checking' | null>(null);
  const verify = async (): Promise<void> => {
    setState('checking');
    setState(await host.call('archive.verify', {}));
  };
  return (
    <div className={styles['verify']}>
      <Button size="xs" variant="default" loading={state === 'checking'} onClick={() => void verify()}>
        Verify the archive
      </Button>
      <output>
        {state !== null &&
          state !== 'checking' &&
          (state.ok ? <Result result={state.value} /> : <Failed reply={state} />)}
      </output>
    </div>
  );
}

function Failed({ reply }: { readonly reply: Extract<Reply<Verification>, { ok: false }> }): ReactNode {
  const { title, message, advice } = textOf(reply.failure);
  return (
    <Alert variant="default" title={title} mt="sm" icon={<IconAlertTriangle aria-hidden="true" />}>
      {message} {advice}
    </Alert>
  );
}

function Result({ result: { articles, problems } }: { readonly result: Verification }): ReactNode {
  if (problems.length === 0) {
    return (
      <Alert variant="default" mt="sm" title="No problems found" icon={<IconCheck aria-hidden="true" />}>
        {formatCount(articles, 'article')} checked: database, search index, originals and places of facts agree.
      </Alert>
    );
  }
  return (
    <Alert
      variant="default"
      mt="sm"
      title={formatCount(problems.length, 'problem')}
      icon={<IconAlertTriangle aria-hidden="true" />}
    >
      <List size="sm">
        {problems.map(({ what, articleId, message }) => (
          <List.Item key={`${what} ${articleId} ${message}`}>
            {what}: {message}{' '}
            {articleId !== null && <Anchor href={toAddress({ at: 'article', id: articleId })}>Open the article</Anchor>}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
