import { Button, Drawer, NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ImportEntry, ImportPart } from '../../../contract/import.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatBytes, formatMoment, formatNumber } from '../../ui/formats.ts';
import { toAddress } from '../../ui/place.ts';
import { ColumnDialog } from './column-dialog.tsx';
import { EncodingDialog } from './encoding-dialog.tsx';
import { basisText, encodingName, undecodedText } from './encoding-words.ts';
import { severalFormats, tableFormats, textFormats } from './format-words.ts';
import { useImports } from './imports-context.tsx';
import { mismatchText, outcomeText } from './import-words.ts';
import { NearDuplicateNote } from './near-duplicate-note.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { useReadingAgain } from './use-reading-again.ts';
import { useCommand } from '../../ui/use-command.ts';
import styles from './ledger-file.module.css';

/** A dialog in front of the details of a file. */
export type Asking = 'encoding' | 'columns' | 'split' | null;

/** Parts listed at once; the rest is in the CSV. */
const mostParts = 500;

/** One file of a ledger: how it was read, what it announced, and what became of each article found in it. */
export function LedgerFile({
  entry,
  asking,
  onAsk,
  onClose,
}: {
  readonly entry: ImportEntry | null;
  /** What is asked about it in a dialog of its own. */
  readonly asking: Asking;
  readonly onAsk: (what: Asking) => void;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Drawer
      opened={entry !== null}
      onClose={onClose}
      // The dialog in front of it takes the key.
      closeOnEscape={asking === null}
      position="right"
      size="lg"
      title={entry?.name ?? ''}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {entry !== null && <FileDetails entry={entry} asking={asking} onAsk={onAsk} />}
    </Drawer>
  );
}

function FileDetails({
  entry,
  asking,
  onAsk,
}: {
  readonly entry: ImportEntry;
  readonly asking: Asking;
  readonly onAsk: (what: Asking) => void;
}): ReactNode {
  const parts = useArchiveQuery('import.parts', { entryId: entry.id, offset: 0, limit: mostParts });
  const found = entry.imported + entry.duplicates + entry.refused;
  const mismatch = mismatchText(entry);
  const close = (): void => onAsk(null);
  return (
    <>
      <EncodingDialog entryId={asking === 'encoding' ? entry.id : null} onClose={close} />
      <ColumnDialog entryId={asking === 'columns' ? entry.id : null} onClose={close} />
      <SplitDialog entryId={asking === 'split' ? entry.id : null} onClose={close} />
      <dl className={styles['facts']}>
        <dt>Path</dt>
        <dd>{entry.relativePath}</dd>
        <dt>Size</dt>
        <dd>{formatBytes(entry.bytes)}</dd>
        <dt>Read as</dt>
        <dd>{entry.format ?? 'not read'}</dd>
        {entry.encoding !== null && (
          <>
            <dt>Encoding</dt>
            <dd>
              {encodingName(entry.encoding)}
              {entry.encodingBasis !== null && `: ${basisText[entry.encodingBasis]}.`}
              {entry.replaced > 0 && ` ${undecodedText(entry.replaced)}`}
              {entry.kept && (
                <Button size="compact-xs" variant="subtle" ml="xs" onClick={() => onAsk('encoding')}>
                  Try other encodings…
                </Button>
              )}
            </dd>
          </>
        )}
        {entry.sha256 !== null && (
          <>
            <dt>SHA-256</dt>
            <dd className={styles['sum']}>{entry.sha256}</dd>
          </>
        )}
        <dt>Announced</dt>
        <dd>{entry.announced === null ? 'the file does not say' : formatNumber(entry.announced)}</dd>
        <dt>Found</dt>
        <dd>{formatNumber(found)}</dd>
      </dl>
      {mismatch !== null && (
        <p className={styles['mismatch']} role="alert">
          {mismatch}
        </p>
      )}
      {entry.note !== null && <p>{entry.note}</p>}
      <OtherWays entry={entry} onAsk={onAsk} />
      {entry.readAgain && <History entryId={entry.id} />}
      {parts.error && <FailureMessage error={parts.error} retry={parts.refetch} />}
      {parts.data && parts.data.total > 0 && (
        <ol className={styles['parts']} aria-label="Articles found in the file">
          {parts.data.parts.map((part) => (
            <Part key={part.ordinal} part={part} />
          ))}
        </ol>
      )}
      {parts.data && parts.data.total > mostParts && (
        <p>{formatNumber(parts.data.total - mostParts)} more: the saved ledger (CSV) has all of them.</p>
      )}
    </>
  );
}

type Ways = { readonly entry: ImportEntry; readonly onAsk: (what: 'columns' | 'split') => void };

/** What else a person can say about how the file is read. */
function OtherWays({ entry: { id, format, outcome, kept }, onAsk }: Ways): ReactNode {
  const { start, replace, refusal, progress } = useReadingAgain();
  const { chooseFile } = useImports();
  const command = useCommand();
  const [reader, setReader] = useState<ImportEntry['format']>(null);
  const isTable = kept && format !== null && tableFormats.includes(format);
  const mayHoldSeveral = kept && format !== null && severalFormats.includes(format);
  return (
    <div className={styles['ways']}>
      {isTable && (
        <Button size="xs" variant="default" onClick={() => onAsk('columns')}>
          Map columns…
        </Button>
      )}
      {mayHoldSeveral && (
        <Button size="xs" variant="default" onClick={() => onAsk('split')}>
          Split into articles…
        </Button>
      )}
      {(outcome === 'refused' || outcome === 'partly') && (
        <Button
          size="xs"
          variant="default"
          onClick={() => void chooseFile().then((ticket) => (ticket === null ? undefined : replace(id, ticket)))}
        >
          Read a repaired file…
        </Button>
      )}
      {outcome === 'refused' && kept && (
        <Button size="xs" variant="default" onClick={() => void command('import.eraseKept', { entryId: id })}>
          Erase its bytes
        </Button>
      )}
      {outcome === 'refused' && kept && (
        <form
          className={styles['reader']}
          onSubmit={(event) => {
            event.preventDefault();
            if (reader !== null) void start([id], { reader, columns: null, split: null, rule: null }, `as ${reader}`);
          }}
        >
          <NativeSelect
            size="xs"
            aria-label="Read it as"
            data={[{ value: '', label: 'Read it as…' }, ...textFormats.map((one) => ({ value: one, label: one }))]}
            value={reader ?? ''}
            onChange={(event) => setReader(textFormats.find((one) => one === event.currentTarget.value) ?? null)}
          />
          <Button size="xs" type="submit" variant="default" disabled={reader === null} loading={progress !== null}>
            Try
          </Button>
        </form>
      )}
      {refusal !== null && <p role="alert">{refusal}</p>}
    </div>
  );
}

/** How the file was read before it was read again. */
function History({ entryId }: { readonly entryId: number }): ReactNode {
  const history = useArchiveQuery('import.history', { entryId });
  if (!history.data || history.data.length === 0) return null;
  return (
    <section aria-label="Before" className={styles['history']}>
      <h3>Before</h3>
      <ol>
        {history.data.map(({ changedAt, outcome, encoding, imported, refused, note }) => (
          <li key={changedAt}>
            Until {formatMoment(changedAt)}: {outcomeText[outcome].toLowerCase()}
            {encoding !== null && `, read in ${encodingName(encoding)}`}
            {imported + refused > 1 && `, ${formatNumber(imported)} imported and ${formatNumber(refused)} refused`}.
            {note !== null && ` ${note}`}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Part({
  part: { place, title, outcome, articleId, note, nearDuplicate },
}: {
  readonly part: ImportPart;
}): ReactNode {
  return (
    <li>
      <span className={styles[outcome]}>{outcomeText[outcome]}</span>
      {place !== null && <span className={styles['place']}>{place}</span>}
      {articleId === null ? (
        <span>{title ?? 'Without a headline'}</span>
      ) : (
        <a href={toAddress({ at: 'article', id: articleId })}>{title}</a>
      )}
      {nearDuplicate !== null && articleId !== null && (
        <span className={styles['note']}>
          <NearDuplicateNote articleId={articleId} found={nearDuplicate} />
        </span>
      )}
      {note !== null && <span className={styles['note']}>{note}</span>}
    </li>
  );
}
