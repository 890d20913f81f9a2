import { IconCommand, IconKeyboard } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ArchiveInfo } from '../../../contract/archive.ts';
import { SearchBox } from '../../features/search/search-box.tsx';
import type { Place } from '../place.ts';
import { ActionButton } from './action-button.tsx';
import { ArchiveMenu } from './archive-menu.tsx';
import { ChangesMenu } from './changes-menu.tsx';
import { PlaceSwitch } from './place-switch.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import styles from './header.module.css';

/** The slim bar at the top of every screen. */
export function Header({ info, place }: { readonly info: ArchiveInfo; readonly place: Place }): ReactNode {
  return (
    <header className={styles['header']}>
      <ArchiveMenu info={info} />
      <PlaceSwitch place={place} />
      <SearchBox readOnly={info.readOnly} />
      <div className={styles['tools']}>
        <ChangesMenu />
        <ActionButton id="view.palette">
          <IconCommand size={17} stroke={1.6} aria-hidden="true" />
        </ActionButton>
        <SchemeSwitch />
        <ActionButton id="view.keys">
          <IconKeyboard size={18} stroke={1.6} aria-hidden="true" />
        </ActionButton>
      </div>
    </header>
  );
}
