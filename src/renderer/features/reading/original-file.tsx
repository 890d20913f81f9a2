import type { ReactNode } from 'react';
import type { Article, OriginalFile as File } from '../../../contract/article.ts';
import { formatBytes, formatMoment, formatNumber } from '../../ui/formats.ts';
import styles from './original-file.module.css';

const bases = {
  mark: 'the file says so (byte order mark)',
  valid: 'the whole file is valid in it',
  detected: 'detected from the bytes',
  assumed: 'assumed, nothing else fitted',
  declared: 'the file names it',
  chosen: 'chosen by a person',
} as const satisfies Record<NonNullable<File['encodingBasis']>, string>;

/** The file that an article was read from, and how. */
export function OriginalFile({ article: { file, importedAt, extraction } }: { readonly article: Article }): ReactNode {
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
              {file.encoding}: {bases[file.encodingBasis]}
              {file.replaced > 0 && `; ${formatNumber(file.replaced)} places could not be decoded`}
            </dd>
          </>
        )}
        <dt>SHA-256</dt>
        <dd className={styles['sum']}>{file.sha256}</dd>
        <dt>Imported</dt>
        <dd>{formatMoment(importedAt)}</dd>
        <dt>Facts</dt>
        <dd>read by version {extraction.version}</dd>
      </dl>
    </details>
  );
}
