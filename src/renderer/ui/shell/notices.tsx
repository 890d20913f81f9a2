import { Button, CloseButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ArchiveInfo } from '../../../contract/archive.ts';
import { toAddress } from '../place.ts';
import { ActionTextButton } from './action-text-button.tsx';
import styles from './notices.module.css';

/** What a person must know about the archive as a whole: that it is damaged, cannot be written, or lies where it is not safe. */
export function Notices({ info: { readOnly, damage, notice } }: { readonly info: ArchiveInfo }): ReactNode {
  const [closed, setClosed] = useState<string | null>(null);
  const text = notice ?? (readOnly ? 'The archive is write-protected.' : null);
  if (text === null || closed === text) return null;
  return (
    <section className={styles['notice']} data-damaged={damage !== null} aria-label="Notice">
      <span>
        {readOnly && <strong>Reading only. </strong>}
        {text}
      </span>
      {damage !== null && (
        <span className={styles['ways']}>
          <Button component="a" href={toAddress({ at: 'backups' })} size="compact-sm" variant="default">
            Backups
          </Button>
          <ActionTextButton id="archive.salvage" />
        </span>
      )}
      {!readOnly && <CloseButton size="sm" aria-label="Close this notice" onClick={() => setClosed(text)} />}
    </section>
  );
}
