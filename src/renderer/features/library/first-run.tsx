import { Button, Code, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ArchiveInfo } from '../../../contract/archive.ts';
import { formatCount } from '../../ui/formats.ts';
import { toAddress } from '../../ui/place.ts';
import { useImports } from '../importing/imports-context.tsx';
import styles from './first-run.module.css';

const steps = [
  {
    title: 'Drop your articles',
    text: 'Drag files or whole folders onto this window: texts, saved web pages, Word, PDF, mail, what news databases export. The originals are kept, byte for byte.',
  },
  {
    title: 'Read their facts',
    text: 'Who said what, figures, dates, people and organisations are marked in the text. You accept, correct or reject them.',
  },
  {
    title: 'Compare accounts',
    text: 'Select two to six articles about the same event and see where they agree, differ or copy each other.',
  },
] as const;

/** An archive without articles: what Cuttings is for, and articles to try it with. */
export function FirstRun({ info }: { readonly info: ArchiveInfo }): ReactNode {
  const { choose, importSamples, running } = useImports();
  const [asked, setAsked] = useState(false);
  const busy = asked || running.length > 0;
  return (
    <section className={styles['first']}>
      <Title order={1}>This archive is empty</Title>
      <Text>Three things to do here, all on this computer: nothing leaves it.</Text>
      <ol className={styles['steps']}>
        {steps.map(({ title, text }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <div className={styles['ways']}>
        <Button disabled={info.readOnly || busy} onClick={() => void choose('files')}>
          Choose files…
        </Button>
        <Button variant="default" disabled={info.readOnly || busy} onClick={() => void choose('folder')}>
          Choose a folder…
        </Button>
        <Button
          variant="light"
          disabled={info.readOnly || busy}
          onClick={() => {
            setAsked(true);
            void importSamples().finally(() => setAsked(false));
          }}
        >
          Try it with sample articles
        </Button>
      </div>
      <Text size="sm" className={styles['aside'] ?? ''}>
        The samples are invented: two events, each told by four outlets that differ in what they say. They can be
        removed again like any article.
      </Text>
      {info.removed > 0 && (
        <Text size="sm">
          <a href={toAddress({ at: 'removed' })}>{formatCount(info.removed, 'article')}</a> removed earlier can be
          brought back.
        </Text>
      )}
      <Text size="sm" className={styles['aside'] ?? ''}>
        The archive is one file: <Code>{info.path}</Code>
      </Text>
    </section>
  );
}
