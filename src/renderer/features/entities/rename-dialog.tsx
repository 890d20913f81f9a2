import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { EntityPage } from '../../../contract/entity.ts';
import { useCommand } from '../../ui/use-command.ts';
import styles from './dialogs.module.css';

type RenameDialogProps = { readonly opened: boolean; readonly entity: EntityPage; readonly onClose: () => void };

/** Under which name an entity is shown: one of its own, or any other. */
export function RenameDialog({ opened, entity, onClose }: RenameDialogProps): ReactNode {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Rename “${entity.name}”`}
      centered
      transitionProps={{ duration: 0 }}
    >
      {opened && <Renaming entity={entity} onClose={onClose} />}
    </Modal>
  );
}

function Renaming({ entity, onClose }: Omit<RenameDialogProps, 'opened'>): ReactNode {
  const [title, setTitle] = useState(entity.name);
  const command = useCommand();
  const own = entity.forms.map(({ form }) => form).filter((form) => form !== title);
  const rename = async (): Promise<void> => {
    const next = title.trim();
    if (next === '') return;
    const reply = next === entity.name || (await command('entity.rename', { key: entity.key, title: next })).ok;
    if (reply) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <TextInput
        data-autofocus
        label="Name"
        maxLength={300}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      {own.length > 0 && (
        <p className={styles['suggestions']}>
          {own.slice(0, 8).map((form) => (
            <button key={form} type="button" onClick={() => setTitle(form)}>
              {form}
            </button>
          ))}
        </p>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button type="submit" disabled={title.trim() === ''}>
          Rename
        </Button>
      </Group>
    </form>
  );
}
