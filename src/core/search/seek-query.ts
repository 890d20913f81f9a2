import type { Expansion } from '../../contract/search.ts';
import type { Manner } from '../../contract/vocabulary.ts';
import { foldWord } from './fold-word.ts';
import { cutIndexedWords } from './indexed-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Also, NearOperand, PatternQuery, Query, WordsQuery } from './query.ts';
import type { Run, Slot, Sought, SoughtOperand, SoughtWords } from './sought.ts';

/** Words that one pattern may stand for, and all patterns of a query together: the index takes long over more. */
export const mostWords = 500;
const mostWordsOfAll = 2000;
/** Words named of those that a word stands for. */
const examplesNamed = 12;
/** Words of a name that are typed one by one. */
const longestName = 6;

/** A query with what each of its words stands for, and an account of that. */
export type SoughtQuery = { readonly query: Sought; readonly expansions: readonly Expansion[] };

export function seekQuery(query: Query, also: Also, lexicon: Lexicon): SoughtQuery {
  const seeker = new Seeker(also, lexicon);
  return { query: seeker.seek(query), expansions: seeker.expansions };
}

class Seeker {
  readonly expansions: Expansion[] = [];
  readonly #also: Also;
  readonly #lexicon: Lexicon;
  #left = mostWordsOfAll;

  constructor(also: Also, lexicon: Lexicon) {
    this.#also = also;
    this.#lexicon = lexicon;
  }

  seek(query: Query): Sought {
    switch (query.type) {
      case 'words':
      case 'pattern':
      case 'near':
        return this.#operand(query);
      case 'and':
        return {
          type: 'and',
          parts: this.#also.names ? this.#withNames(query.parts) : query.parts.map((part) => this.seek(part)),
        };
      case 'or':
        return { type: 'or', parts: query.parts.map((part) => this.seek(part)) };
      case 'not':
        return { type: 'not', part: this.seek(query.part) };
      case 'all':
      case 'field':
      case 'dates':
      case 'kind':
      case 'source-kind':
      case 'figure':
        return query;
    }
  }

  #operand(operand: WordsQuery | PatternQuery): SoughtWords;
  #operand(operand: NearOperand): Exclude<SoughtOperand, { type: 'or' }>;
  #operand(operand: NearOperand): SoughtOperand {
    switch (operand.type) {
      case 'words':
        return this.#words(operand);
      case 'pattern':
        return this.#pattern(operand);
      case 'or':
        return { type: 'or', parts: operand.parts.map((part) => this.#operand(part)) };
      case 'near':
        return { ...operand, left: this.#operand(operand.left), right: this.#operand(operand.right) };
    }
  }

  #words(query: WordsQuery): SoughtWords {
    const { words, prefix, column, exact } = query;
    const typed = wordsOf(words);
    const run = typed.map((word, index): Slot => {
      if (prefix && index === typed.length - 1) return { words: new Map(), beginning: word };
      const forms = this.#also.forms && !exact ? this.#formsOf(word) : [];
      const words = wordsIn(word, forms, 'form');
      // The same word in other letters is typed as much as one with other accents is.
      return { words: new Map([...words, ...this.#writingsOf(word)]), beginning: null };
    });
    const names = this.#also.names && !exact && !prefix ? this.#namesOf(words) : [];
    const pairs = query.mayBePairs === true ? { mayBePairs: query.mayBePairs } : {};
    return { type: 'words', typed: words, column, runs: [run, ...names], ...pairs };
  }

  #formsOf(word: string): readonly string[] {
    const forms = this.#lexicon.formsOf(word);
    this.#tell(word, 'form', forms, forms);
    return forms;
  }

  #writingsOf(word: string): readonly (readonly [string, Manner])[] {
    return this.#lexicon.writingsOf(word).map((other) => [other, 'typed']);
  }

  #namesOf(typed: string): readonly Run[] {
    const names = this.#lexicon.namesOf(typed);
    this.#tell(typed, 'name', names, names);
    return names.map((name) => wordsOf(name).map((word) => ({ words: new Map([[word, 'name']]), beginning: null })));
  }

  /** Names stand in quotation marks seldom: words side by side that are one together are looked for as the other names, too. */
  #withNames(parts: readonly Query[]): Sought[] {
    const sought: Sought[] = [];
    for (let at = 0; at < parts.length;) {
      const found = this.#nameAt(parts, at);
      if (found === null) {
        const part = parts[at];
        if (part !== undefined) sought.push(this.seek(part));
        at += 1;
      } else {
        const words = parts.slice(at, at + found.length).map((part) => this.seek(part));
        sought.push({ type: 'or', parts: [{ type: 'and', parts: words }, found.names] });
        at += found.length;
      }
    }
    return sought;
  }

  #nameAt(parts: readonly Query[], at: number): { readonly length: number; readonly names: SoughtWords } | null {
    const words: string[] = [];
    for (const part of parts.slice(at, at + longestName)) {
      if (part.type !== 'words' || part.exact || part.prefix || part.column !== null) break;
      words.push(part.words);
    }
    for (let length = words.length; length > 1; length--) {
      const typed = words.slice(0, length).join(' ');
      const runs = this.#namesOf(typed);
      if (runs.length > 0) return { length, names: { type: 'words', typed, column: null, runs } };
    }
    return null;
  }

  #pattern({ kind, pattern, distance, column }: PatternQuery): SoughtWords {
    const matching = this.#lexicon.matching({ kind, pattern, distance });
    const searched = matching.slice(0, Math.min(mostWords, this.#left));
    this.#left -= searched.length;
    const typed = kind === 'infix' ? pattern : kind === 'fuzzy' ? `${pattern}~${distance}` : `/${pattern}/`;
    this.#tell(typed, kind, matching, searched);
    const words = new Map(searched.map((word) => [word, word === foldWord(pattern) ? ('typed' as const) : kind]));
    return { type: 'words', typed, column, runs: [[{ words, beginning: null }]] };
  }

  #tell(typed: string, manner: Expansion['manner'], all: readonly string[], searched: readonly string[]): void {
    const told = this.expansions.some((each) => each.typed === typed && each.manner === manner);
    if (told || (all.length === 0 && (manner === 'form' || manner === 'name'))) return;
    const examples = searched.slice(0, examplesNamed);
    this.expansions.push({ typed, manner, words: all.length, searched: searched.length, examples });
  }
}

/** Words as the index has them, in order. */
export function wordsOf(text: string): string[] {
  const { count, starts, ends } = cutIndexedWords(text);
  return Array.from({ length: count }, (_, index) => foldWord(text.slice(starts[index], ends[index])));
}

function wordsIn(word: string, others: readonly string[], manner: Manner): ReadonlyMap<string, Manner> {
  return new Map<string, Manner>([[word, 'typed'], ...others.map((other) => [other, manner] as const)]);
}
