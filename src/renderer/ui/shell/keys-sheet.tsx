import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAllActions } from '../actions.tsx';
import { KeyHint } from '../key-hint.tsx';
import styles from './keys-sheet.module.css';

/** All keys that do something on this screen. */
export function KeysSheet({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }): ReactNode {
  const actions = useAllActions().filter(({ keys = [] }) => keys.length > 0);
  const sections = Map.groupBy(actions, ({ section }) => section);
  return (
    <Modal opened={opened} onClose={onClose} title="Keys on this screen" size="xl" transitionProps={{ duration: 0 }}>
      <div className={styles['sections']}>
        {[...sections].map(([section, inside]) => (
          <section key={section} className={styles['section']}>
            <h3>{section}</h3>
            <dl>
              {inside.map(({ id, label, keys = [] }) => (
                <div key={id} className={styles['line']}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((one) => (
                      <KeyHint key={one} keys={one} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
