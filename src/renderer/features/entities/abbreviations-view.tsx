import { Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import type { AbbreviationEntry } from '../../../contract/entity.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useActions } from '../../ui/actions.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatDay, formatNumber } from '../../ui/formats.ts';
import { SaveListMenu } from '../../ui/lists/save-list-menu.tsx';
import type { Place } from '../../ui/place.ts';
import { useHead } from '../../ui/use-pages.ts';
import { goTo } from '../../ui/use-place.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { abbreviationsList } from './names-lists.ts';
import { NamesHead } from './names-head.tsx';
import { PagedList } from './paged-list.tsx';
import head from './entities-view.module.css';
import styles from './abbreviations-view.module.css';

/** Long forms of one abbreviation that the list shows; the rest is in the file. */
const meaningsShown = 5;

type AbbreviationsPlace = Extract<Place, { at: 'abbreviations' }>;

/** The ledger of abbreviations: what each stands for, and which article says so first. */
export function AbbreviationsView({ place }: { readonly place: AbbreviationsPlace }): ReactNode {
  const { text, conflicts } = place;
  const { first, input, asked } = useHead('abbreviation.list', {
    text: text.slice(0, 300),
    order: 'articles',
    conflicts,
    meanings: meaningsShown,
  });
  const [typed, setTyped] = useTyped(text, (value) => goTo({ ...place, text: value }, 'replace'));
  const box = useRef<HTMLInputElement>(null);
  const host = useHost();
  useActions([
    { id: 'names.find', label: 'Find an abbreviation', section: 'Names', keys: ['s'], run: () => box.current?.focus() },
  ]);
  return (
    <section className={head['view']} aria-labelledby="abbreviations-title">
      <header className={head['head']}>
        <h1 id="abbreviations-title" className="said">
          Abbreviations in all articles
        </h1>
        <NamesHead here="abbreviations" text={text} counts={undefined} />
        <div className={head['tools']}>
          <TextInput
            ref={box}
            className={head['find']}
            size="sm"
            aria-label="Find an abbreviation"
            placeholder="Letters, or words of a long form"
            leftSection={<IconSearch size={15} aria-hidden="true" />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Checkbox
            size="xs"
            label={first ? `Only conflicts (${formatNumber(first.conflicts)})` : 'Only conflicts'}
            checked={conflicts}
            onChange={() => goTo({ ...place, conflicts: !conflicts }, 'replace')}
          />
          <output className={head['total']}>{first && formatCount(first.total, 'abbreviation')}</output>
          <SaveListMenu
            section="Names"
            list={first && first.total > 0 ? abbreviationsList(host, input, first.total) : null}
          />
        </div>
      </header>
      {asked.error && !first && <FailureMessage error={asked.error} retry={asked.refetch} />}
      {first?.total === 0 && (
        <p className={head['none']}>
          {typed.trim() === '' && !conflicts
            ? 'No abbreviations yet. They are found where an article has an organisation’s name and its abbreviation, most surely “International Labour Office (ILO)”.'
            : 'No such abbreviation.'}
        </p>
      )}
      {first && first.total > 0 && (
        <PagedList
          key={JSON.stringify(input)}
          name="abbreviation.list"
          input={input}
          first={first}
          label="Abbreviations"
          noun="abbreviation"
          estimate={54}
          render={(entry) => <Entry entry={entry} />}
          onOpen={open}
          onAbout={about}
        />
      )}
    </section>
  );
}

/** Leads to where a long form is given first: the one that was clicked, else the most frequent. */
function open(entry: AbbreviationEntry, clicked: Element | null): void {
  const index = Number(clicked?.closest('[data-meaning]')?.getAttribute('data-meaning') ?? 0);
  const meaning = entry.meanings[index];
  if (!meaning) return about(entry);
  const { articleId: id, start, end } = meaning.first;
  goTo({ at: 'article', id, start, end });
}

/** Leads to the organisation, or to the abbreviation itself where it is nowhere written out. */
function about({ letters, meanings: [meaning] }: AbbreviationEntry): void {
  const key = meaning?.entity.key ?? `organisation:${letters.length > 3 ? letters.toLowerCase() : letters}`;
  goTo({ at: 'entity', key, show: 'mentions' });
}

function Entry({
  entry: { letters, articles, conflict, more, meanings },
}: {
  readonly entry: AbbreviationEntry;
}): ReactNode {
  return (
    <div className={styles['entry']}>
      <span className={styles['letters']}>
        {letters}
        {conflict && <span className={styles['conflict']}>conflict</span>}
      </span>
      <div>
        {meanings.length === 0 && <p className={styles['missing']}>Nowhere written out</p>}
        {meanings.map(({ long, entity, articles: count, first, defined }, index) => (
          <p key={`${entity.key} ${long}`} className={styles['meaning']} data-meaning={index}>
            <b>{long}</b>
            {meanings.length > 1 && <span className={styles['count']}>{formatCount(count, 'article')}</span>}
            <span className={styles['origin']}>
              {defined ? 'defined' : 'used with it'} first in{' '}
              {[first.outlet, first.published === null ? null : formatDay(first.published), first.articleTitle]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </p>
        ))}
        {more > 0 && <p className={styles['missing']}>and {formatCount(more, 'other long form')}</p>}
      </div>
      <span className={styles['number']}>{formatCount(articles, 'article')}</span>
    </div>
  );
}
