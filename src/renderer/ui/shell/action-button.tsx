import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAllActions } from '../actions.tsx';
import { isMac } from '../key-hint.tsx';
import { keyNames } from '../keys.ts';
import styles from './header.module.css';

/** An action as an icon, named with its keys. */
export function ActionButton({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactNode {
  const action = useAllActions().find((one) => one.id === id);
  if (!action) return null;
  const [keys] = action.keys ?? [];
  const title = keys === undefined ? action.label : `${action.label} (${keyNames(keys, isMac).join(isMac ? '' : '+')})`;
  return (
    <ActionIcon
      className={styles['tool'] ?? ''}
      variant="subtle"
      color="gray"
      aria-label={action.label}
      title={title}
      disabled={action.disabled ?? false}
      onClick={action.run}
    >
      {children}
    </ActionIcon>
  );
}
