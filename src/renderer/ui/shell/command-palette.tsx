import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useAllActions } from '../actions.tsx';
import { KeyHint } from '../key-hint.tsx';

/** Everything that can be done now, found by typing a part of its name. */
export function CommandPalette(): ReactNode {
  const actions = useAllActions().filter(({ id, disabled }) => !disabled && id !== 'view.palette');
  const groups = Map.groupBy(actions, ({ section }) => section);
  return (
    <Spotlight
      shortcut={null}
      transitionProps={{ duration: 0 }}
      styles={{ actionSection: { opacity: 1 } }}
      attributes={{ content: { 'aria-label': 'Commands' } }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      scrollable
      maxHeight={420}
      nothingFound="There is no such command here"
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden="true" />,
        placeholder: 'What do you want to do?',
        'aria-label': 'Command',
      }}
      actions={[...groups].map(([group, inside]) => ({
        group,
        actions: inside.map(({ id, label, keys = [], run }) => ({
          id,
          label,
          keywords: [group],
          rightSection: keys[0] === undefined ? null : <KeyHint keys={keys[0]} />,
          // After the palette has closed and given the focus back: what runs may take it elsewhere.
          onClick: () => void setTimeout(run),
        })),
      }))}
    />
  );
}
