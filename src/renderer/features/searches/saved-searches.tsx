import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { SavedSearch } from '../../../contract/saved-search.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useActions } from '../../ui/actions.tsx';
import { formatCount, formatNumber } from '../../ui/formats.ts';
import { NameField } from '../../ui/name-field.tsx';
import { showDone } from '../../ui/notify.tsx';
import { toAddress } from '../../ui/place.ts';
import { useCommand } from '../../ui/use-command.ts';
import type { LibraryPlace } from '../search/search-place.ts';
import { ReadBar } from './read-bar.tsx';
import { SaveSearchDialog } from './save-search-dialog.tsx';
import { movedBy, placeOf } from './saved-place.ts';
import facetStyles from '../library/facets.module.css';
import styles from './searches.module.css';

/** The saved searches, each with what it finds now and what is new, and how the present one is saved. */
export function SavedSearches({
  place,
  readOnly,
}: {
  readonly place: LibraryPlace;
  readonly readOnly: boolean;
}): ReactNode {
  const [saving, setSaving] = useState(false);
  const searches = useArchiveQuery('savedSearch.list', {}, { keepPrevious: true });
  const save = (): void => setSaving(true);
  useActions([
    {
      id: 'searches.save',
      label: 'Save this search under a name',
      section: 'Search',
      keys: ['s'],
      disabled: readOnly,
      run: save,
    },
  ]);
  const all = searches.data ?? [];
  return (
    <section className={styles['searches']} aria-label="Saved searches">
      <div className={styles['heading']}>
        <h2 className={facetStyles['title']}>Saved searches</h2>
        <button
          type="button"
          className={styles['save']}
          disabled={readOnly}
          title="Save this search (S)"
          onClick={save}
        >
          Save…
        </button>
      </div>
      {searches.data && all.length === 0 && (
        <p className={facetStyles['none']}>
          A search that is saved stays current, and says what is new and what is read.
        </p>
      )}
      <ul className={facetStyles['values']}>
        {all.map((search) => (
          <SavedRow key={search.id} search={search} all={all} open={place.search === search.id} readOnly={readOnly} />
        ))}
      </ul>
      {saving && <SaveSearchDialog place={place} onClose={() => setSaving(false)} />}
    </section>
  );
}

type SavedRowProps = {
  readonly search: SavedSearch;
  readonly all: readonly SavedSearch[];
  readonly open: boolean;
  readonly readOnly: boolean;
};

function SavedRow({ search, all, open, readOnly }: SavedRowProps): ReactNode {
  const { id, name, total, fresh, read } = search;
  const command = useCommand();
  const { undo } = useChanges();
  const [renaming, setRenaming] = useState(false);
  const ids = all.map((one) => one.id);
  const remove = async (): Promise<void> => {
    const reply = await command('savedSearch.remove', { id });
    if (reply.ok) showDone(`Search “${name}” removed`, { label: 'Undo', run: () => void undo() }, 'removed');
  };
  const move = (by: 1 | -1): void => void command('savedSearch.arrange', { ids: movedBy(ids, id, by) });
  if (renaming) {
    return (
      <li>
        <NameField
          name={name}
          onName={async (next) => (await command('savedSearch.edit', { id, name: next })).ok}
          onDone={() => setRenaming(false)}
        />
      </li>
    );
  }
  return (
    <li className={styles['row']}>
      <a
        className={facetStyles['value']}
        href={toAddress(placeOf(search))}
        {...(open ? { 'aria-current': 'page' as const } : {})}
        title={`${formatNumber(read)} of ${formatCount(total, 'article')} read`}
      >
        <span className={facetStyles['name']}>{name}</span>
        {fresh > 0 && <span className={styles['fresh']}>{formatNumber(fresh)} new</span>}
        <span className={facetStyles['count']}>{formatNumber(total)}</span>
        <ReadBar read={read} total={total} />
      </a>
      <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <ActionIcon
            className={styles['ways'] ?? ''}
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={`What to do with ${name}`}
          >
            <IconDots size={14} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={readOnly} onClick={() => setRenaming(true)}>
            Rename
          </Menu.Item>
          <Menu.Item disabled={readOnly || ids[0] === id} onClick={() => move(-1)}>
            Move up
          </Menu.Item>
          <Menu.Item disabled={readOnly || ids.at(-1) === id} onClick={() => move(1)}>
            Move down
          </Menu.Item>
          <Menu.Item
            disabled={readOnly || read === total}
            onClick={() => void command('savedSearch.markAll', { id, read: true })}
          >
            Mark all as read
          </Menu.Item>
          <Menu.Item disabled={readOnly} onClick={() => void remove()}>
            Remove
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
