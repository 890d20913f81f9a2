import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAllActions } from '../actions.tsx';
import { KeyHint } from '../key-hint.tsx';

/** An action as an item of a menu, with its keys. */
export function ActionItem({ id }: { readonly id: string }): ReactNode {
  const action = useAllActions().find((one) => one.id === id);
  if (!action) return null;
  const [keys] = action.keys ?? [];
  return (
    <Menu.Item
      disabled={action.disabled ?? false}
      onClick={action.run}
      rightSection={keys === undefined ? null : <KeyHint keys={keys} />}
    >
      {action.label}
    </Menu.Item>
  );
}
