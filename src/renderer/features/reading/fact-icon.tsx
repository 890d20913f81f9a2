import { IconBuilding, IconClock, IconHash, IconMapPin, IconQuote, IconUser } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FactKind } from '../../../contract/fact.ts';
import styles from './fact-icon.module.css';

const icons = {
  statement: IconQuote,
  figure: IconHash,
  time: IconClock,
  person: IconUser,
  organisation: IconBuilding,
  place: IconMapPin,
} as const satisfies Record<FactKind, unknown>;

/** Sign of a kind of fact, in the colour of its marks in the text. The name stands beside it or is read out elsewhere. */
export function FactIcon({ kind, size = 15 }: { readonly kind: FactKind; readonly size?: number }): ReactNode {
  const Icon = icons[kind];
  return <Icon className={`${styles['icon']} ${styles[kind]}`} size={size} stroke={1.75} aria-hidden="true" />;
}
