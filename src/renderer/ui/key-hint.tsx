import type { ReactNode } from 'react';
import { keyNames } from './keys.ts';
import styles from './key-hint.module.css';

/** Whether this keyboard says Command where others say Ctrl. */
export const isMac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);

/** Keys of an action, as menus and the `?` sheet show them. */
export function KeyHint({ keys }: { readonly keys: string }): ReactNode {
  return (
    <kbd className={styles['hint']}>
      {keyNames(keys, isMac).map((name) => (
        <span key={name}>{name}</span>
      ))}
    </kbd>
  );
}
