import { Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { MetadataScope } from '../../../contract/metadata.ts';
import { ChangeFields, changeOf, emptyDraft } from './change-fields.tsx';
import { ChangePreview } from './change-preview.tsx';

/** Changes outlet, date, byline, section or language of many articles, after a look at what becomes of each. */
export function BulkEditDialog({
  which,
  label,
  onClose,
}: {
  /** Null: closed. */
  readonly which: MetadataScope | null;
  /** Of which articles: "12 articles". */
  readonly label: string;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Modal
      opened={which !== null}
      onClose={onClose}
      title={`Edit the details of ${label}`}
      size="xl"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {which !== null && <BulkEdit which={which} onClose={onClose} />}
    </Modal>
  );
}

function BulkEdit({ which, onClose }: { readonly which: MetadataScope; readonly onClose: () => void }): ReactNode {
  const [draft, setDraft] = useState(emptyDraft);
  return (
    <>
      <ChangeFields draft={draft} onChange={setDraft} />
      <ChangePreview which={which} change={changeOf(draft)} onDone={onClose} onCancel={onClose} />
    </>
  );
}
