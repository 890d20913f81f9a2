import { useState } from 'react';
import { useTyped } from '../../ui/use-typed.ts';
import { alsoNames, boxedQuery, queryOfBox, type AlsoName } from './also.ts';
import { isBlank } from './search-place.ts';

export type QueryInBox = {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly also: readonly AlsoName[];
  readonly toggle: (name: AlsoName) => void;
};

/** The longest query that is asked, UTF-16 code units. */
const longest = 2000;

/** A query as a box shows it: its words, and switches instead of `also:`. What changes is passed on as a query. */
export function useBoxedQuery(query: string, onQuery: (query: string) => void): QueryInBox {
  const asked = boxedQuery(query);
  const [kept, setKept] = useState(asked.also);
  // A query of nothing but switches is empty: they wait for its words.
  const also = isBlank(query) ? kept : asked.also;
  const passOn = (words: string, switches: readonly AlsoName[]): void =>
    onQuery(queryOfBox({ text: words, also: switches }).slice(0, longest));
  const [text, setText] = useTyped(asked.text, (words) => passOn(words, also));
  const toggle = (name: AlsoName): void => {
    const next = alsoNames.filter((each) => also.includes(each) !== (each === name));
    setKept(next);
    if (text.trim() !== '') passOn(text, next);
  };
  return { text, setText, also, toggle };
}
