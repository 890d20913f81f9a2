import { Button, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Article } from '../../../contract/article.ts';
import { showDone } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';
import styles from './incomplete-facts.module.css';

/** Says that the facts of an article are not all, or not those of this version, and offers to find them again; nothing for the others. */
export function IncompleteFacts({ article }: { readonly article: Article }): ReactNode {
  const command = useCommand();
  const [reading, setReading] = useState(false);
  const { id, extraction } = article;
  if (extraction.complete && extraction.failed === null) return null;
  const readAgain = async (): Promise<void> => {
    setReading(true);
    const reply = await command('fact.extract', { articleIds: [id] });
    setReading(false);
    if (!reply.ok) return;
    showDone(reply.value.failed > 0 ? 'The end of the text was not reached this time either.' : 'Facts found again');
  };
  return (
    <section className={styles['incomplete']} aria-label="Incomplete facts">
      <Text size="sm">
        {extraction.complete
          ? 'A newer version could not read this article to its end: it took too long, or failed. These are the facts that were found before.'
          : 'Not all facts of this article could be found: it took too long, or failed.'}
      </Text>
      <Button size="compact-xs" variant="default" loading={reading} onClick={() => void readAgain()}>
        Read it again
      </Button>
    </section>
  );
}
