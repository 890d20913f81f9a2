import { NativeSelect, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { EntityReference } from '../../../contract/entity.ts';
import { entityKinds, type EntityKind } from '../../../contract/vocabulary.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { formatCount } from '../../ui/formats.ts';
import { kindNames } from './entity-words.ts';
import styles from './dialogs.module.css';

/** Finds another entity by its name, as you type: arrows go through what is found, Enter takes the first. */
export function EntityChooser({
  kind: ownKind,
  except,
  chosen,
  onChoose,
}: {
  readonly kind: EntityKind;
  /** Key of the one that cannot be chosen. */
  readonly except: string;
  readonly chosen: EntityReference | null;
  readonly onChoose: (entity: EntityReference) => void;
}): ReactNode {
  const [kind, setKind] = useState(ownKind);
  const [text, setText] = useState('');
  const list = useArchiveQuery(
    'entity.list',
    { kind, text: text.slice(0, 300), order: 'articles', ambiguous: false, offset: 0, limit: 9 },
    { keepPrevious: true },
  );
  const found = list.data?.hits.filter(({ key }) => key !== except).slice(0, 8) ?? [];
  const isAmong = found.some(({ key }) => key === chosen?.key);
  const step = (by: 1 | -1): void => {
    const at = found.findIndex(({ key }) => key === chosen?.key);
    const next = found[at < 0 ? 0 : Math.min(found.length - 1, Math.max(0, at + by))];
    if (next !== undefined) onChoose(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    // Enter settles only on a choice that is in sight, not on one made before something else was typed.
    if (by === undefined && (event.key !== 'Enter' || (isAmong && !list.isPlaceholderData))) return;
    event.preventDefault();
    if (!list.isPlaceholderData) step(by ?? 1);
  };
  return (
    <>
      <div className={styles['find']}>
        <TextInput
          data-autofocus
          onKeyDown={onKeyDown}
          size="sm"
          aria-label="Find a name"
          placeholder="Find a name"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <NativeSelect
          size="sm"
          aria-label="Kind"
          value={kind}
          onChange={(event) => setKind(entityKinds.find((each) => each === event.currentTarget.value) ?? ownKind)}
          data={entityKinds.map((each) => ({ value: each, label: kindNames[each] }))}
        />
      </div>
      <fieldset className={styles['choices']}>
        <legend className="said">Names found</legend>
        {found.map((entity) => (
          <label key={entity.key} className={styles['choice']}>
            <input type="radio" name="entity" checked={chosen?.key === entity.key} onChange={() => onChoose(entity)} />
            <span className={styles['name']}>{entity.name}</span>
            <span className={styles['others']}>{entity.others.join(', ')}</span>
            <span className={styles['number']}>{formatCount(entity.articles, 'article')}</span>
          </label>
        ))}
        {list.data && found.length === 0 && <p className={styles['none']}>No such name among these.</p>}
      </fieldset>
    </>
  );
}
