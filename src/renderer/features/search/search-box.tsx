import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { QueryProblem } from '../../../contract/search.ts';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useActions } from '../../ui/actions.tsx';
import { library, type Place } from '../../ui/place.ts';
import { goTo, usePlace } from '../../ui/use-place.ts';
import { pageSize } from '../../ui/use-pages.ts';
import { type AlsoName, alsoNames, boxedQuery, keepAlso, keptAlso, problemInBox, queryOfBox } from './also.ts';
import { alsoLabel, AlsoSwitches } from './also-switches.tsx';
import { QueryHelp } from './query-help.tsx';
import { QueryProblemNote } from './query-problem.tsx';
import { isBlank, searchOf, withQuery, type LibraryPlace } from './search-place.ts';
import styles from './search-box.module.css';

/** Element that holds the results: Enter and the down arrow lead there from the box. */
export const resultsId = 'results';
const pause = 50;

/** Searches the library as one types, from wherever one is. */
export function SearchBox(): ReactNode {
  const place = usePlace();
  const [typed, setTyped] = useState<string | null>(null);
  const [kept, setKept] = useState(keptAlso);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const asked = boxedQuery(queryOf(place));
  const text = typed ?? asked.text;
  const also = isBlank(queryOf(place)) ? kept : asked.also;
  const problem = useProblem(place);
  useEffect(() => () => clearTimeout(timer.current), []);

  const focus = (): void => {
    input.current?.focus();
    input.current?.select();
  };
  useActions([
    { id: 'search.focus', label: 'Search the library', section: 'Search', keys: ['/'], run: focus },
    ...alsoNames.map((name) => ({
      id: `search.also.${name}`,
      label: `${alsoLabel(name)} ${also.includes(name) ? '(on)' : '(off)'}`,
      section: 'Search' as const,
      run: () => toggle(name),
    })),
    { id: 'search.find', label: 'Find', section: 'Search', keys: ['mod+F'], whileTyping: true, run: focus },
  ]);

  const search = (words: string, switches = also): void => {
    const query = queryOfBox({ text: words, also: switches });
    clearTimeout(timer.current);
    setTyped(null);
    if (place.at === 'library') goTo(withQuery(place, query), 'replace');
    else if (!isBlank(query)) goTo(withQuery(library as LibraryPlace, query));
  };

  const type = (query: string): void => {
    setTyped(query);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(query), pause);
  };

  const toggle = (name: AlsoName): void => {
    const next = alsoNames.filter((each) => also.includes(each) !== (each === name));
    keepAlso(next);
    setKept(next);
    if (place.at === 'library' && text.trim() !== '') search(text, next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      if (event.key === 'Enter') search(text);
      document.getElementById(resultsId)?.focus();
    } else if (event.key === 'Escape' && text !== '') search('');
    else if (event.key === 'Escape') input.current?.blur();
    else return;
    event.preventDefault();
  };

  return (
    <search className={styles['search']}>
      <TextInput
        ref={input}
        size="xs"
        radius="xl"
        aria-label="Search the library"
        placeholder="Search articles"
        maxLength={2000}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        leftSection={<IconSearch size={15} aria-hidden="true" />}
        rightSectionWidth={text === '' ? 82 : 108}
        rightSection={
          <>
            {text !== '' && <CloseButton size="xs" aria-label="Clear the search" onClick={() => search('')} />}
            <AlsoSwitches also={also} toggle={toggle} />
            <QueryHelp />
          </>
        }
        error={problem !== null}
        withErrorStyles={false}
        {...(problem ? { 'aria-errormessage': problemId } : {})}
      />
      {problem && place.at === 'library' && (
        <div className={styles['problem']}>
          <QueryProblemNote id={problemId} query={asked.text} problem={problemInBox(place.query, problem)} />
        </div>
      )}
    </search>
  );
}

function queryOf(place: Place): string {
  if (place.at === 'library') return place.query;
  return place.at === 'article' ? (place.query ?? '') : '';
}

/** The same question that the list asks, so it is answered once for both. */
function useProblem(place: Place): QueryProblem | null {
  const searched = place.at === 'library' ? place : (library as LibraryPlace);
  const enabled = place.at === 'library' && !isBlank(place.query);
  const { data } = useArchiveQuery(
    'search.articles',
    { ...searchOf(searched), offset: 0, limit: pageSize },
    { enabled },
  );
  return enabled ? (data?.problem ?? null) : null;
}
