import { useComputedColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ActionButton } from './action-button.tsx';

/** Light or dark; at first as the system has it. */
export function SchemeSwitch(): ReactNode {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const Icon = scheme === 'dark' ? IconSun : IconMoon;
  return (
    <ActionButton id="view.scheme">
      <Icon size={17} stroke={1.6} aria-hidden="true" />
    </ActionButton>
  );
}
