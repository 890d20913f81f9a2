import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Article } from '../../../contract/article.ts';
import { formatBytes, formatMoment } from '../../ui/formats.ts';
import { EncodingDialog } from '../importing/encoding-dialog.tsx';
import { basisText, encodingName, undecodedText } from '../importing/encoding-words.ts';
import styles from './original-file.module.css';

/** The file that an article was read from, and how. */
export function OriginalFile({ article: { file, importedAt, extraction } }: { readonly article: Article }): ReactNode {
  const [choosing, setChoosing] = useState(false);
  const { entryId } = file;
  return (
    <details className={styles['file']}>
      <summary>Original file</summary>
      <dl>
        <dt>Name</dt>
        <dd>{file.relativePath || file.name}</dd>
        <dt>Size</dt>
        <dd>{formatBytes(file.bytes)}</dd>
        {file.place !== null && (
          <>
            <dt>Place in it</dt>
            <dd>{file.place}</dd>
          </>
        )}
        {file.encodingBasis !== null && (
          <>
            <dt>Encoding</dt>
            <dd>
              {file.encoding !== null && encodingName(file.encoding)}: {basisText[file.encodingBasis]}.
              {file.replaced > 0 && ` ${undecodedText(file.replaced)}`}
              {entryId !== null && (
                <Button size="compact-xs" variant="subtle" ml="xs" onClick={() => setChoosing(true)}>
                  Try other encodings…
                </Button>
              )}
            </dd>
          </>
        )}
        <dt>SHA-256</dt>
        <dd className={styles['sum']}>{file.sha256}</dd>
        <dt>Imported</dt>
        <dd>{formatMoment(importedAt)}</dd>
        {file.rereadAt !== null && (
          <>
            <dt>Read again</dt>
            <dd>{formatMoment(file.rereadAt)}</dd>
          </>
        )}
        <dt>Facts</dt>
        <dd>read by version {extraction.version}</dd>
      </dl>
      <EncodingDialog entryId={choosing ? entryId : null} onClose={() => setChoosing(false)} />
    </details>
  );
}
