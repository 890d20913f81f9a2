import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { nothingSelected, type Selection } from './selection.ts';

type LibraryState = {
  /** Row under the cursor in the list of a search; -1 before the first move. */
  readonly cursorIn: (search: string) => number;
  readonly setCursor: (search: string, row: number) => void;
  readonly selection: Selection;
  readonly setSelection: (next: Selection | ((selection: Selection) => Selection)) => void;
  /** Where the list of a search was scrolled to, in pixels: kept while an article is read. */
  readonly scrolledIn: (search: string) => number;
  readonly setScrolled: (search: string, offset: number) => void;
};

const LibraryStateContext = createContext<LibraryState | null>(null);

/** What a person has selected stays selected while reading an article and coming back. */
export function LibraryStateProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [cursor, setCursor] = useState({ search: '', row: -1 });
  const [selection, setSelection] = useState(nothingSelected);
  const scrolled = useRef({ search: '', offset: 0 });
  // These two stay the same functions: an effect that puts the list where it was depends on them.
  const scrolledIn = useCallback(
    (search: string) => (scrolled.current.search === search ? scrolled.current.offset : 0),
    [],
  );
  const setScrolled = useCallback((search: string, offset: number) => {
    scrolled.current = { search, offset };
  }, []);
  const value = useMemo(
    () => ({
      cursorIn: (search: string) => (cursor.search === search ? cursor.row : -1),
      setCursor: (search: string, row: number) => setCursor({ search, row }),
      selection,
      setSelection,
      scrolledIn,
      setScrolled,
    }),
    [cursor, selection, scrolledIn, setScrolled],
  );
  return <LibraryStateContext value={value}>{children}</LibraryStateContext>;
}

export function useLibraryState(): LibraryState {
  const value = useContext(LibraryStateContext);
  if (!value) throw new Error('LibraryStateProvider is missing');
  return value;
}
