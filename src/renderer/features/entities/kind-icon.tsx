import { IconBuildingBank, IconMapPin, IconUser } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EntityKind } from '../../../contract/vocabulary.ts';

const icons = { person: IconUser, organisation: IconBuildingBank, place: IconMapPin } as const;

/** A sign beside a name that is said in words elsewhere. */
export function KindIcon({ kind, size = 15 }: { readonly kind: EntityKind; readonly size?: number }): ReactNode {
  const Icon = icons[kind];
  return <Icon size={size} stroke={1.6} aria-hidden="true" />;
}
