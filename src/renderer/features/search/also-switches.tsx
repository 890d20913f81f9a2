import { ActionIcon, Tooltip } from '@mantine/core';
import { IconId, IconLetterS } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { alsoNames, type AlsoName } from './also.ts';

const switches = {
  forms: { label: 'Find other forms of English words', Icon: IconLetterS },
  names: { label: 'Find other names and abbreviations', Icon: IconId },
} as const satisfies Record<AlsoName, unknown>;

/** What a search finds beside the words typed: on or off. */
export function AlsoSwitches({
  also,
  toggle,
}: {
  readonly also: readonly AlsoName[];
  readonly toggle: (name: AlsoName) => void;
}): ReactNode {
  return alsoNames.map((name) => {
    const { label, Icon } = switches[name];
    const isOn = also.includes(name);
    return (
      <Tooltip key={name} label={`${label}: ${isOn ? 'on' : 'off'}`} openDelay={400}>
        <ActionIcon
          variant={isOn ? 'light' : 'subtle'}
          {...(isOn ? {} : { color: 'gray' })}
          size="sm"
          radius="xl"
          aria-label={label}
          aria-pressed={isOn}
          onClick={() => toggle(name)}
        >
          <Icon size={15} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    );
  });
}

export function alsoLabel(name: AlsoName): string {
  return switches[name].label;
}
