import { Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import type { EntityOrder } from '../../../contract/vocabulary.ts';
import { useHost } from '../../archive/host-context.tsx';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
import { useActions } from '../../ui/actions.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount } from '../../ui/formats.ts';
import type { Place } from '../../ui/place.ts';
import { useHead } from '../../ui/use-pages.ts';
import { goTo } from '../../ui/use-place.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { EntityGrid } from './entity-grid.tsx';
import { countOfKind, kindNames } from './entity-words.ts';
import { namesList } from './names-lists.ts';
import { NamesHead } from './names-head.tsx';
import styles from './entities-view.module.css';

type EntitiesPlace = Extract<Place, { at: 'entities' }>;

/** People, organisations or places of all articles: found as you type, sorted by what a heading says. */
export function EntitiesView({ place }: { readonly place: EntitiesPlace }): ReactNode {
  const { kind, text, order, ambiguous } = place;
  const { first, input, asked } = useHead('entity.list', { kind, text: text.slice(0, 300), order, ambiguous });
  const [typed, setTyped] = useTyped(text, (value) => goTo({ ...place, text: value }, 'replace'));
  const host = useHost();
  const box = useRef<HTMLInputElement>(null);
  const sortBy = (by: EntityOrder): void => goTo({ ...place, order: by }, 'replace');
  const toggle = (): void => goTo({ ...place, ambiguous: !ambiguous }, 'replace');
  useActions([
    { id: 'names.find', label: 'Find a name', section: 'Names', keys: ['s'], run: () => box.current?.focus() },
    {
      id: 'names.ambiguous',
      label: ambiguous ? 'Show all names' : 'Show only ambiguous names',
      section: 'Names',
      run: toggle,
    },
    ...(['articles', 'mentions', 'name'] as const).map((by) => ({
      id: `names.by-${by}`,
      label: `Sort the names by ${by === 'name' ? 'name' : `number of ${by}`}`,
      section: 'Names' as const,
      disabled: by === order,
      run: () => sortBy(by),
    })),
  ]);
  return (
    <section className={styles['view']} aria-labelledby="names-title">
      <header className={styles['head']}>
        <h1 id="names-title" className="said">
          {kindNames[kind]} in all articles
        </h1>
        <NamesHead here={kind} text={text} counts={first?.kinds} />
        <div className={styles['tools']}>
          <TextInput
            ref={box}
            className={styles['find']}
            size="sm"
            aria-label="Find a name"
            placeholder="Find a name"
            leftSection={<IconSearch size={15} aria-hidden="true" />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Checkbox size="xs" label="Only ambiguous" checked={ambiguous} onChange={toggle} />
          <output className={styles['total']}>{first && countOfKind(first.total, kind)}</output>
          <SaveListMenu section="Names" list={first && first.total > 0 ? namesList(host, input, first.total) : null} />
        </div>
        {first && first.toLink > 0 && (
          <output className={styles['linking']}>
            The names of {formatCount(first.toLink, 'earlier article')} are still being put together; until then the
            counts grow.
          </output>
        )}
      </header>
      {asked.error && !first && <FailureMessage error={asked.error} retry={asked.refetch} />}
      {first?.total === 0 && <NoNames everything={typed.trim() === '' && !ambiguous} ambiguous={ambiguous} />}
      {first && first.total > 0 && (
        <EntityGrid key={JSON.stringify(input)} input={input} first={first} order={order} onSort={sortBy} />
      )}
    </section>
  );
}

function NoNames({ everything, ambiguous }: { readonly everything: boolean; readonly ambiguous: boolean }): ReactNode {
  return (
    <p className={styles['none']}>
      {everything
        ? 'No names yet. Import articles: the people, organisations and places that they name are put together here, whatever they are called.'
        : ambiguous
          ? 'No ambiguous name here. Names are marked when they may mean several: an abbreviation of two organisations, a surname of two people.'
          : 'No such name. The beginning of each word is enough, and every form counts: full names, abbreviations, spellings.'}
    </p>
  );
}
