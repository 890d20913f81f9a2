import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useOnLeaving } from './use-on-leaving.ts';
import styles from './name-field.module.css';

type NameFieldProps = {
  readonly name: string;
  /** Answers whether the new name was taken. */
  readonly onName: (name: string) => Promise<boolean>;
  readonly onDone: () => void;
};

/** Enter or leaving the field, in whatever way, renames; Escape leaves the name as it was. */
export function NameField({ name, onName, onDone }: NameFieldProps): ReactNode {
  const [typed, setTyped] = useState(name);
  const settled = useRef(false);
  const rename = async (): Promise<void> => {
    if (settled.current) return;
    settled.current = true;
    const next = typed.trim();
    if (next !== '' && next !== name && !(await onName(next))) {
      settled.current = false;
      return;
    }
    onDone();
  };
  useOnLeaving(() => void rename());
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') void rename();
    else if (event.key === 'Escape') {
      settled.current = true;
      onDone();
    }
  };
  return (
    <input
      className={styles['name']}
      aria-label={`Name of ${name}`}
      ref={(input) => input?.focus()}
      maxLength={100}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => void rename()}
    />
  );
}
