import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconHistory } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useChanges } from '../../archive/changes-context.tsx';
import { formatCount } from '../formats.ts';
import { ActionButton } from './action-button.tsx';
import styles from './header.module.css';

const shown = 20;

/** Undo, redo, and the list of what was changed: choosing an entry goes back to before it. */
export function ChangesMenu(): ReactNode {
  const { changes, undo, redo } = useChanges();
  const [opened, setOpened] = useState(false);
  const stepBack = async (steps: number): Promise<void> => {
    for (let step = 0; step < steps; step++) await undo();
  };
  const stepForward = async (steps: number): Promise<void> => {
    for (let step = 0; step < steps; step++) await redo();
  };
  const redone = changes.redo.slice(-shown);
  const undone = changes.undo.toReversed().slice(0, shown);
  return (
    <>
      <ActionButton id="edit.undo">
        <IconArrowBackUp size={18} stroke={1.6} aria-hidden="true" />
      </ActionButton>
      <ActionButton id="edit.redo">
        <IconArrowForwardUp size={18} stroke={1.6} aria-hidden="true" />
      </ActionButton>
      <Menu
        opened={opened}
        onChange={setOpened}
        position="bottom-end"
        shadow="md"
        width={300}
        transitionProps={{ duration: 0 }}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label="List of changes" title="List of changes">
            <IconHistory size={17} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown className={styles['changes'] ?? ''}>
          {redone.length > 0 && <Menu.Label>Undone: choose one to redo it and those below</Menu.Label>}
          {redone.map(({ label }, index) => (
            <Menu.Item
              key={`redo ${changes.redo.length - index}`}
              c="dimmed"
              onClick={() => void stepForward(redone.length - index)}
            >
              {label}
            </Menu.Item>
          ))}
          <Menu.Label>
            {undone.length === 0
              ? 'No changes yet since this archive was opened'
              : 'Done: choose one to undo it and those above'}
          </Menu.Label>
          {undone.map(({ label }, index) => (
            <Menu.Item key={`undo ${changes.undo.length - index}`} onClick={() => void stepBack(index + 1)}>
              {label}
            </Menu.Item>
          ))}
          {changes.undo.length > shown && (
            <Menu.Label>and {formatCount(changes.undo.length - shown, 'earlier change')}</Menu.Label>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
