import type { CSSProperties, ReactNode } from 'react';
import styles from './searches.module.css';

/** How much is read, as a thin bar under what tells it in words. */
export function ReadBar({ read, total }: { readonly read: number; readonly total: number }): ReactNode {
  const style = { '--share': total === 0 ? 0 : read / total } as CSSProperties;
  return <span className={styles['read']} style={style} aria-hidden="true" />;
}
