import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Output } from '../../../contract/operations.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import { useActions } from '../../ui/actions.tsx';
import { showDone } from '../../ui/notify.tsx';
import { library, type Place } from '../../ui/place.ts';
import { useCommand } from '../../ui/use-command.ts';
import { goTo, usePlace } from '../../ui/use-place.ts';
import { pageSize } from '../../ui/use-pages.ts';
import { type AlsoName, alsoNames, boxedQuery, keepAlso, keptAlso, queryOfBox } from './also.ts';
import { alsoLabel, AlsoSwitches } from './also-switches.tsx';
import { AskedOptions } from './asked-options.tsx';
import { QueryHelp } from './query-help.tsx';
import { QueryProblemNote } from './query-problem.tsx';
import { isBlank, searchOf, withQuery, type LibraryPlace } from './search-place.ts';
import { useNoteAsked } from './use-note-asked.ts';
import styles from './search-box.module.css';

/** Element that holds the results: Enter and the down arrow lead there from the box. */
export const resultsId = 'results';
const pause = 50;
/** Searches asked before that the palette offers. */
const inPalette = 20;

/** Searches the library as one types, from wherever one is. */
export function SearchBox({ readOnly }: { readonly readOnly: boolean }): ReactNode {
  const place = usePlace();
  const [typed, setTyped] = useState<string | null>(null);
  const [kept, setKept] = useState(keptAlso);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const asked = boxedQuery(queryOf(place));
  const text = typed ?? asked.text;
  const also = isBlank(queryOf(place)) ? kept : asked.also;
  const answer = useAnswer(place);
  const problem = answer?.problem ?? null;
  const finish = useNoteAsked(place, answer?.total, readOnly);
  const history = useArchiveQuery('searchHistory.list', { limit: 500 }, { keepPrevious: true }).data ?? [];
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const shown = combobox.dropdownOpened && history.length > 0;
  const command = useCommand();
  const { undo } = useChanges();
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
    ...history.slice(0, inPalette).map(({ id, query }) => ({
      id: `search.asked.${id}`,
      label: `Search again: ${boxedQuery(query).text}`,
      section: 'Search' as const,
      run: () => askAgain(id),
    })),
    {
      id: 'search.forget',
      label: 'Forget the history of searches',
      section: 'Search',
      disabled: readOnly || history.length === 0,
      run: () => void forget(null),
    },
    { id: 'search.find', label: 'Find', section: 'Search', keys: ['mod+F'], whileTyping: true, run: focus },
  ]);

  const search = (words: string, switches = also): void => {
    const query = queryOfBox({ text: words, also: switches });
    clearTimeout(timer.current);
    setTyped(null);
    if (place.at === 'library') goTo(withQuery(place, query), 'replace');
    else if (!isBlank(query)) goTo(withQuery(library as LibraryPlace, query));
  };

  const askAgain = (id: number): void => {
    const chosen = history.find((each) => each.id === id);
    combobox.closeDropdown();
    if (chosen === undefined) return;
    clearTimeout(timer.current);
    setTyped(null);
    goTo(withQuery({ ...(library as LibraryPlace), filters: chosen.filters }, chosen.query));
  };
  const forget = async (id: number | null): Promise<void> => {
    const reply = await command('searchHistory.forget', { ids: id === null ? null : [id] });
    if (!reply.ok) return;
    if (id === null || history.length === 1) combobox.closeDropdown();
    const way = reply.value.opposite === null ? undefined : { label: 'Undo', run: () => void undo() };
    showDone(id === null ? 'The history of searches is forgotten' : 'Search forgotten', way, 'forgotten');
  };

  const type = (query: string): void => {
    combobox.closeDropdown();
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
    if (shown) {
      const chosen = history[combobox.getSelectedOptionIndex()];
      if (event.key === 'Delete' && event.shiftKey && chosen !== undefined && !readOnly) {
        event.preventDefault();
        void forget(chosen.id);
      }
      // The list of searches has the other keys (Combobox).
      if (event.key !== 'Enter' || chosen !== undefined) return;
      combobox.closeDropdown();
    }
    if (event.key === 'ArrowDown' && history.length > 0 && (text === '' || event.altKey)) {
      event.preventDefault();
      combobox.openDropdown();
      return;
    }
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      if (event.key === 'Enter') {
        search(text);
        finish(queryOfBox({ text, also }));
      }
      document.getElementById(resultsId)?.focus();
    } else if (event.key === 'Escape' && text !== '') search('');
    else if (event.key === 'Escape') input.current?.blur();
    else return;
    event.preventDefault();
  };

  return (
    <search className={styles['search']}>
      <Combobox
        store={combobox}
        shadow="md"
        transitionProps={{ duration: 0 }}
        onOptionSubmit={(id) => askAgain(Number(id))}
      >
        <Combobox.Target withKeyboardNavigation={shown}>
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
            onFocus={() => {
              if (text === '') combobox.openDropdown();
            }}
            onClick={() => {
              if (text === '') combobox.openDropdown();
            }}
            onBlur={() => combobox.closeDropdown()}
            leftSection={<IconSearch size={15} aria-hidden="true" />}
            rightSectionWidth={text === '' ? 82 : 108}
            rightSection={
              <>
                {text !== '' && <CloseButton size="xs" aria-label="Clear the search" onClick={() => search('')} />}
                <AlsoSwitches also={also} toggle={toggle} />
                <QueryHelp />
              </>
            }
            error={problem !== null && problem.isNote !== true}
            withErrorStyles={false}
            {...(problem ? { 'aria-errormessage': problemId } : {})}
          />
        </Combobox.Target>
        <AskedOptions searches={history} readOnly={readOnly} onForget={(id) => void forget(id)} />
      </Combobox>
      {problem && place.at === 'library' && (
        <div className={styles['problem']}>
          <QueryProblemNote id={problemId} query={place.query} problem={problem} />
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
function useAnswer(place: Place): Output<'search.articles'> | undefined {
  const searched = place.at === 'library' ? place : (library as LibraryPlace);
  const enabled = place.at === 'library' && !isBlank(place.query);
  const { data } = useArchiveQuery(
    'search.articles',
    { ...searchOf(searched), offset: 0, limit: pageSize },
    { enabled },
  );
  return enabled ? data : undefined;
}
