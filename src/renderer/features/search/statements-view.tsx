import { Autocomplete, TextInput } from '@mantine/core';
import { IconSearch, IconUser } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useActions } from '../../ui/actions.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { formatCount, formatNumber } from '../../ui/formats.ts';
import type { Place } from '../../ui/place.ts';
import { useHead } from '../../ui/use-pages.ts';
import { goTo } from '../../ui/use-place.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { QueryProblemNote } from './query-problem.tsx';
import { isBlank } from './search-place.ts';
import { StatementList } from './statement-list.tsx';
import { statementsTitle } from './statement-words.ts';
import styles from './statements-view.module.css';

type StatementsPlace = Extract<Place, { at: 'statements' }>;

/** "What did X say": statements of the whole archive by speaker and by words. */
export function StatementsView({ place }: { readonly place: StatementsPlace }): ReactNode {
  const { speaker, query } = place;
  const { first, input, asked } = useHead('search.statements', {
    speaker: speaker.slice(0, 300),
    query: query.slice(0, 2000),
    filters: {},
  });
  const [speakerText, setSpeakerText] = useTyped(speaker, (value) => goTo({ ...place, speaker: value }, 'replace'));
  const [queryText, setQueryText] = useTyped(query, (value) => goTo({ ...place, query: value }, 'replace'));
  const speakers = useArchiveQuery(
    'search.speakers',
    { text: speakerText.slice(0, 300), limit: 12 },
    { keepPrevious: true },
  );
  const statementsOf = new Map(speakers.data?.map((one) => [one.speaker, one.statements]));
  const speakerBox = useRef<HTMLInputElement>(null);
  useActions([
    {
      id: 'statements.speaker',
      label: 'Choose a speaker',
      section: 'Search',
      keys: ['s'],
      run: () => speakerBox.current?.focus(),
    },
  ]);

  return (
    <section className={styles['view']} aria-labelledby="statements-title">
      <header className={styles['head']}>
        <h1 id="statements-title">{statementsTitle(speaker, query)}</h1>
        <div className={styles['boxes']}>
          <Autocomplete
            ref={speakerBox}
            size="sm"
            label="Who"
            placeholder="Any speaker"
            leftSection={<IconUser size={15} aria-hidden="true" />}
            clearable
            value={speakerText}
            onChange={setSpeakerText}
            data={speakers.data?.map((one) => one.speaker) ?? []}
            // The archive has filtered already, without regard to accents.
            filter={({ options }) => options}
            renderOption={({ option }) => (
              <span className={styles['speaker']}>
                <span>{option.value}</span>
                <span className={styles['count']}>{formatNumber(statementsOf.get(option.value) ?? 0)}</span>
              </span>
            )}
          />
          <TextInput
            size="sm"
            label="Words of the statement"
            placeholder="Any words"
            leftSection={<IconSearch size={15} aria-hidden="true" />}
            value={queryText}
            onChange={(event) => setQueryText(event.currentTarget.value)}
          />
        </div>
        {first?.problem && !isBlank(query) && <QueryProblemNote query={query} problem={first.problem} />}
        <output className={styles['total']}>{first && formatCount(first.total, 'statement')}</output>
      </header>
      {asked.error && !first && <FailureMessage error={asked.error} retry={asked.refetch} />}
      {first?.total === 0 && <NoStatements everything={isBlank(speaker) && isBlank(query)} />}
      {first && first.total > 0 && <StatementList key={JSON.stringify(input)} input={input} first={first} />}
    </section>
  );
}

function NoStatements({ everything }: { readonly everything: boolean }): ReactNode {
  return (
    <p className={styles['none']}>
      {everything
        ? 'No statements yet. Import articles: what people, organisations and papers are reported to have said is found in them and listed here.'
        : 'No such statement. A part of the name is enough for the speaker; all words must occur in the statement itself, not only near it.'}
    </p>
  );
}
