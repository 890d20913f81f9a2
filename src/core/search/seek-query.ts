import { foldWord } from './fold-word.ts';
import { cutIndexedWords } from './indexed-words.ts';
import type { NearOperand, Query, WordsQuery } from './query.ts';
import type { Slot, Sought, SoughtOperand, SoughtWords } from './sought.ts';

/** A query with what each of its words stands for. */
export function seekQuery(query: Query): Sought {
  switch (query.type) {
    case 'words':
    case 'near':
      return seekOperand(query);
    case 'and':
    case 'or':
      return { type: query.type, parts: query.parts.map(seekQuery) };
    case 'not':
      return { type: 'not', part: seekQuery(query.part) };
    case 'all':
    case 'field':
    case 'dates':
      return query;
  }
}

function seekOperand(operand: WordsQuery): SoughtWords;
function seekOperand(operand: NearOperand): Exclude<SoughtOperand, { type: 'or' }>;
function seekOperand(operand: NearOperand): SoughtOperand {
  switch (operand.type) {
    case 'words':
      return { type: 'words', typed: operand.words, column: operand.column, runs: [slotsOf(operand)] };
    case 'or':
      return { type: 'or', parts: operand.parts.map(seekOperand) };
    case 'near':
      return { ...operand, left: seekOperand(operand.left), right: seekOperand(operand.right) };
  }
}

/** Words as the index has them, in order. */
export function wordsOf(text: string): string[] {
  const { count, starts, ends } = cutIndexedWords(text);
  return Array.from({ length: count }, (_, index) => foldWord(text.slice(starts[index], ends[index])));
}

function slotsOf({ words, prefix }: WordsQuery): Slot[] {
  const typed = wordsOf(words);
  return typed.map((word, index) =>
    prefix && index === typed.length - 1
      ? { words: new Map(), beginning: word }
      : { words: new Map([[word, 'typed']]), beginning: null },
  );
}
