import { Button, Checkbox, Group, Modal, Progress, Radio } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { EncodingAlternative } from '../../../contract/reading-again.ts';
import type { Output } from '../../../contract/operations.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount } from '../../ui/formats.ts';
import { basisText, doubledUtf8, encodingName, undecodedText } from './encoding-words.ts';
import { useReadingAgain } from './use-reading-again.ts';
import styles from './encoding-dialog.module.css';

type Encodings = Output<'import.encodings'>;
const automatic = 'automatic';

/** In which encoding a file was read and why, what it reads like in others, and reading it again in one of them. */
export function EncodingDialog({
  entryId,
  onClose,
}: {
  /** The file's line in the ledger; null: closed. */
  readonly entryId: number | null;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Modal
      opened={entryId !== null}
      onClose={onClose}
      title="Read in another encoding"
      size="60rem"
      centered
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {entryId !== null && <Encodings entryId={entryId} onClose={onClose} />}
    </Modal>
  );
}

function Encodings({ entryId, onClose }: { readonly entryId: number; readonly onClose: () => void }): ReactNode {
  const encodings = useArchiveQuery('import.encodings', { entryId });
  if (encodings.error) return <FailureMessage error={encodings.error} retry={encodings.refetch} />;
  if (!encodings.data) return <p className={styles['quiet']}>Trying other encodings…</p>;
  return <Choosing entryId={entryId} encodings={encodings.data} onClose={onClose} />;
}

function Choosing({
  entryId,
  encodings: { name, encoding, encodingBasis, replaced, alternatives, others, doubled },
  onClose,
}: {
  readonly entryId: number;
  readonly encodings: Encodings;
  readonly onClose: () => void;
}): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null);
  const [withOthers, setWithOthers] = useState(false);
  const { start, stop, progress, refusal } = useReadingAgain();
  const likely = alternatives.filter(({ plausible }) => plausible);
  const unlikely = alternatives.filter(({ plausible }) => !plausible);
  const [alike, whatTheyAre] =
    chosen === doubledUtf8 ? [doubled, 'look so, too'] : [others, `were taken for ${encodingName(encoding)}, too`];
  const read = async (): Promise<void> => {
    if (chosen === null) return;
    const how = chosen === automatic ? 'as found out from the bytes' : `in ${encodingName(chosen)}`;
    const ids = withOthers ? [entryId, ...alike] : [entryId];
    if (await start(ids, { encoding: chosen === automatic ? null : chosen }, how)) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <p className={styles['now']}>
        “{name}” was read in <strong>{encodingName(encoding)}</strong>: {basisText[encodingBasis]}.
        {replaced > 0 && ` ${undecodedText(replaced)}`}
      </p>
      <Radio.Group aria-label="Encoding" value={chosen} onChange={setChosen}>
        {encodingBasis === 'chosen' && <Radio value={automatic} label="As it is found out from the bytes" mb="xs" />}
        {likely.length === 0 && (
          <p className={styles['quiet']}>No other encoding makes words of its bytes: this one is most likely right.</p>
        )}
        {likely.map((alternative) => (
          <Alternative key={alternative.encoding} alternative={alternative} />
        ))}
        {unlikely.length > 0 && (
          <details className={styles['unlikely']}>
            <summary>{formatCount(unlikely.length, 'encoding')} in which it hardly makes words</summary>
            {unlikely.map((alternative) => (
              <Alternative key={alternative.encoding} alternative={alternative} />
            ))}
          </details>
        )}
      </Radio.Group>
      {alike.length > 0 && (
        <Checkbox
          mt="md"
          size="sm"
          label={`Also ${formatCount(alike.length, 'other file')} of this import that ${whatTheyAre}`}
          checked={withOthers}
          onChange={(event) => setWithOthers(event.currentTarget.checked)}
        />
      )}
      {refusal !== null && (
        <p className={styles['refusal']} role="alert">
          {refusal}
        </p>
      )}
      {progress !== null && progress.total > 1 && (
        <div className={styles['progress']}>
          <Progress value={(progress.done / progress.total) * 100} aria-label="Files read again" />
          <span>
            {progress.done} of {formatCount(progress.total, 'file')}
          </span>
        </div>
      )}
      <Group justify="flex-end" mt="md">
        {progress === null ? (
          <Button variant="default" onClick={onClose}>
            Leave it
          </Button>
        ) : (
          <Button variant="default" onClick={stop}>
            Stop here
          </Button>
        )}
        <Button type="submit" disabled={chosen === null} loading={progress !== null}>
          Read again
        </Button>
      </Group>
    </form>
  );
}

function Alternative({
  alternative: { encoding, replaced, differing, lines },
}: {
  readonly alternative: EncodingAlternative;
}): ReactNode {
  return (
    <div className={styles['alternative']}>
      <Radio
        value={encoding}
        label={encodingName(encoding)}
        description={[`${formatCount(differing, 'line')} otherwise`, replaced > 0 && undecodedText(replaced)]
          .filter(Boolean)
          .join('; ')}
      />
      <ol className={styles['lines']} aria-label={`Lines in ${encodingName(encoding)}`}>
        {lines.map(({ line, now, instead }) => (
          <li key={line}>
            <span className={styles['number']}>{line}</span>
            <del>{now}</del>
            <ins>{instead}</ins>
          </li>
        ))}
      </ol>
    </div>
  );
}
