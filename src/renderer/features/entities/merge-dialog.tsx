import { Button, Group, Modal } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { EntityPage, EntityReference } from '../../../contract/entity.ts';
import type { Output } from '../../../contract/operations.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { showDone } from '../../ui/notify.tsx';
import { useCommand } from '../../ui/use-command.ts';
import { goTo } from '../../ui/use-place.ts';
import { EntityChooser } from './entity-chooser.tsx';
import { MovesTable } from './moves-table.tsx';
import styles from './dialogs.module.css';

type MergeDialogProps = {
  readonly opened: boolean;
  readonly entity: EntityPage;
  /** The other one, where it is known already. */
  readonly other: EntityReference | null;
  readonly onClose: () => void;
};

/** Which two become one, in which direction, what that moves, and which name stays. */
export function MergeDialog({ opened, entity, other, onClose }: MergeDialogProps): ReactNode {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Merge “${entity.name}” with another name`}
      size="lg"
      centered
      transitionProps={{ duration: 0 }}
    >
      {opened && <Merging key={other?.key ?? ''} entity={entity} given={other} onClose={onClose} />}
    </Modal>
  );
}

function Merging({
  entity,
  given,
  onClose,
}: {
  readonly entity: EntityPage;
  readonly given: EntityReference | null;
  readonly onClose: () => void;
}): ReactNode {
  const [other, setOther] = useState(given);
  // The one with more articles takes over the other, until somebody turns it round.
  const [turned, setTurned] = useState(false);
  const command = useCommand();
  const { undo } = useChanges();
  const pair = { from: entity.key, into: other?.key ?? entity.key };
  const preview = useArchiveQuery('entity.previewMerge', turned ? { from: pair.into, into: pair.from } : pair, {
    enabled: other !== null,
  });
  const [title, setTitle] = useState<string | null>(null);
  const merge = async (): Promise<void> => {
    if (!preview.data) return;
    const { from, into } = preview.data;
    const reply = await command('entity.merge', { from: from.key, into: into.key, title });
    if (!reply.ok) return;
    onClose();
    goTo({ at: 'entity', key: into.key, show: 'mentions' }, 'replace');
    showDone(`“${from.name}” is merged into “${title ?? into.name}”`, { label: 'Undo', run: () => void undo() });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void merge();
      }}
    >
      {given === null && (
        <EntityChooser
          kind={entity.kind}
          except={entity.key}
          chosen={other}
          onChoose={(chosen) => {
            setOther(chosen);
            setTitle(null);
          }}
        />
      )}
      {preview.error && <FailureMessage error={preview.error} retry={preview.refetch} />}
      {other !== null && preview.data && (
        <Preview
          preview={preview.data}
          title={title}
          onTitle={setTitle}
          onTurn={() => {
            setTurned(!turned);
            setTitle(null);
          }}
        />
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Leave them apart
        </Button>
        <Button type="submit" disabled={other === null || !preview.data}>
          Merge
        </Button>
      </Group>
    </form>
  );
}

function Preview({
  preview: { from, into, after },
  title,
  onTitle,
  onTurn,
}: {
  readonly preview: Output<'entity.previewMerge'>;
  readonly title: string | null;
  readonly onTitle: (title: string | null) => void;
  readonly onTurn: () => void;
}): ReactNode {
  const names = [into.name, ...(from.name === into.name ? [] : [from.name])];
  return (
    <>
      <p className={styles['direction']}>
        <output>
          <b>{from.name}</b> goes into <b>{into.name}</b>
          {from.kind !== into.kind && `, as ${into.kind === 'organisation' ? 'an' : 'a'} ${into.kind}`}
        </output>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowsExchange size={15} aria-hidden="true" />}
          onClick={onTurn}
        >
          The other way round
        </Button>
      </p>
      <MovesTable
        columns={[
          { title: from.name, forms: from.forms, counts: from },
          { title: into.name, forms: into.forms, counts: into },
          { title: 'Afterwards', forms: null, counts: after },
        ]}
      />
      {names.length > 1 && (
        <fieldset className={styles['titles']}>
          <legend>The name that stays</legend>
          {names.map((name, index) => (
            <label key={name}>
              <input
                type="radio"
                name="title"
                checked={(title ?? into.name) === name}
                onChange={() => onTitle(index === 0 ? null : name)}
              />{' '}
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <p className={styles['hint']}>
        This holds for articles that are imported later, too. It is kept with its date and can be taken back at any
        time.
      </p>
    </>
  );
}
