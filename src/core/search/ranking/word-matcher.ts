import type { Automaton, State } from '../words/automaton.ts';

/** Bytes of the longest word, and one. */
const longest = 256;
/** States that get a number; behind that they are numbered anew. */
const mostStates = 4096;

/** Marks of states. */
const dead = 1;
const accepting = 2;

/**
 * An automaton by bytes, for words of which most are ASCII: its states are numbers and its steps are looked up in a table, so that a hundred
 * thousand words are read in a millisecond or two. Steps that were not taken yet are asked of the automaton.
 */
export class WordMatcher {
  readonly #automaton: Automaton;
  #states: State[] = [];
  #numbers = new Map<State, number>();
  /** Where each state leads by each ASCII character, plus one; 0: not known yet. */
  #table = new Uint16Array(64 * 128);
  /** Of each state, whether it is dead or accepts. */
  #marks = new Uint8Array(64);
  readonly #bytes = new Uint8Array(longest);
  /** The state behind so many bytes of the word; -1: within a character. */
  readonly #behind = new Int32Array(longest + 1);

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
    this.#numberOf(automaton.start);
  }

  /** Whether the automaton may accept any of the words from one, `first`, up to another: all of them begin with what these two share. */
  mayAccept(first: string, behind: string): boolean {
    let state = 0;
    for (let at = 0; at < first.length && this.#marks[state] !== dead; at++) {
      const character = first.charCodeAt(at);
      if (character !== behind.charCodeAt(at) || character >= 0x80) return true;
      const known = this.#table[state * 128 + character] ?? 0;
      state = known === 0 ? this.#step(state, character) : known - 1;
    }
    return this.#marks[state] !== dead;
  }

  /**
   * Walks over the words of a block that the automaton accepts. What a word shares with the one before is not read again, and what begins as
   * no accepted word does is skipped.
   *
   * @param terms as `TermBlock` has them
   * @param take gets the word with a character for each byte of its UTF-8, and the bytes that its postings take
   */
  each(terms: Uint8Array, take: (term: string, room: number) => void): void {
    const bytes = this.#bytes;
    const behind = this.#behind;
    behind[0] = 0;
    // Of this class, the fields that the loop looks at with every character.
    let [table, marks] = [this.#table, this.#marks];
    /** So many bytes have been read, and after so many no word is accepted. */
    let read = 0;
    let deadAfter = Infinity;
    for (let at = 0; at < terms.length;) {
      const shared = terms[at++] ?? 0;
      const length = shared + (terms[at++] ?? 0);
      if (shared >= deadAfter) {
        at += length - shared;
        // The bytes of its postings and of its places.
        while ((terms[at++] ?? 0) >= 0x80);
        while ((terms[at++] ?? 0) >= 0x80);
        continue;
      }
      for (let place = shared; place < length; place++) bytes[place] = terms[at++] ?? 0;
      let byte = terms[at++] ?? 0;
      let room = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = terms[at++] ?? 0;
        room |= (byte & 0x7f) << shift;
      }
      // The bytes of its places.
      while ((terms[at++] ?? 0) >= 0x80);
      if (shared < read) read = shared;
      while ((behind[read] ?? 0) < 0) read -= 1;
      let state = behind[read] ?? 0;
      while (read < length && marks[state] !== dead) {
        const next = bytes[read] ?? 0;
        if (next < 0x80) {
          const known = table[state * 128 + next] ?? 0;
          if (known === 0) {
            state = this.#step(state, next);
            [table, marks] = [this.#table, this.#marks];
          } else state = known - 1;
          read += 1;
        } else {
          const end = read + bytesOf(next);
          // A long word was cut within a character: it is none that anything accepts.
          if (end > length) break;
          state = this.#stepBeyond(state, characterAt(bytes, read, end));
          [table, marks] = [this.#table, this.#marks];
          for (read += 1; read < end; read++) behind[read] = -1;
        }
        behind[read] = state;
      }
      deadAfter = marks[state] === dead ? read : Infinity;
      if (read === length && marks[state] === accepting) take(String.fromCharCode(...bytes.subarray(0, length)), room);
      if (this.#states.length > mostStates) {
        this.#begin();
        [table, marks] = [this.#table, this.#marks];
        read = 0;
        deadAfter = Infinity;
      }
    }
  }

  #step(state: number, character: number): number {
    const next = this.#stepBeyond(state, character);
    this.#table[state * 128 + character] = next + 1;
    return next;
  }

  #stepBeyond(state: number, codePoint: number): number {
    return this.#numberOf(this.#automaton.step(this.#states[state] ?? this.#automaton.start, codePoint));
  }

  #numberOf(state: State): number {
    let number = this.#numbers.get(state);
    if (number === undefined) {
      number = this.#states.push(state) - 1;
      this.#numbers.set(state, number);
      if (number * 128 >= this.#table.length) {
        const larger = new Uint16Array(2 * this.#table.length);
        larger.set(this.#table);
        this.#table = larger;
        const moreMarks = new Uint8Array(2 * this.#marks.length);
        moreMarks.set(this.#marks);
        this.#marks = moreMarks;
      }
      this.#marks[number] = state.isDead ? dead : state.accepts ? accepting : 0;
    }
    return number;
  }

  #begin(): void {
    this.#states = [];
    this.#numbers = new Map();
    this.#table = new Uint16Array(64 * 128);
    this.#marks = new Uint8Array(64);
    this.#numberOf(this.#automaton.start);
  }
}

/** Bytes of a character by its first (RFC 3629). */
function bytesOf(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

function characterAt(bytes: Uint8Array, begin: number, end: number): number {
  const lead = bytes[begin] ?? 0;
  let codePoint = lead & (0xff >> (bytesOf(lead) + 1));
  for (let at = begin + 1; at < end; at++) codePoint = (codePoint << 6) | ((bytes[at] ?? 0) & 0x3f);
  return codePoint;
}
