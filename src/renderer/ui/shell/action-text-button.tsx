import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAllActions } from '../actions.tsx';

/** An action as a small button with its label. */
export function ActionTextButton({ id }: { readonly id: string }): ReactNode {
  const action = useAllActions().find((one) => one.id === id);
  if (!action) return null;
  return (
    <Button size="compact-sm" variant="default" disabled={action.disabled ?? false} onClick={action.run}>
      {action.label}
    </Button>
  );
}
