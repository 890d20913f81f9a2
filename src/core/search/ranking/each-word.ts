import type { Automaton, State } from '../words/automaton.ts';

/** Bytes of the longest word, and one. */
const longest = 256;

/**
 * Walks over the words of a block that an automaton accepts. What a word shares with the one before is not read again, and what begins as no
 * accepted word does is skipped, so that a hundred thousand words take milliseconds.
 *
 * @param terms as `TermBlock` has them
 * @param take gets the word with a character for each byte of its UTF-8, and the bytes that its postings take
 */
export function eachWord(terms: Uint8Array, automaton: Automaton, take: (term: string, room: number) => void): void {
  const bytes = new Uint8Array(longest);
  /** Where the automaton is behind so many bytes, and where the character begins that goes on there. */
  const states: State[] = [automaton.start];
  const begins = new Uint8Array(longest + 1);
  /** So many bytes have been read by the automaton, the last of them in vain if it is dead. */
  let read = 0;
  for (let at = 0; at < terms.length;) {
    const shared = terms[at++] ?? 0;
    const length = shared + (terms[at++] ?? 0);
    for (let place = shared; place < length; place++) bytes[place] = terms[at++] ?? 0;
    let byte = terms[at++] ?? 0;
    let room = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = terms[at++] ?? 0;
      room |= (byte & 0x7f) << shift;
    }
    // The bytes of its places.
    while ((terms[at++] ?? 0) >= 0x80);
    read = Math.min(read, shared);
    let state = states[read] ?? automaton.start;
    while (read < length && !state.isDead) {
      const begin = begins[read] ?? 0;
      const codePoint = characterAt(bytes, begin, read);
      if (codePoint === null) begins[read + 1] = begin;
      else {
        state = automaton.step(state, codePoint);
        begins[read + 1] = read + 1;
      }
      read += 1;
      states[read] = state;
    }
    if (read === length && state.accepts && begins[read] === read)
      take(String.fromCharCode(...bytes.subarray(0, length)), room);
  }
}

/** The character from `begin` to `end`; null when more bytes belong to it (RFC 3629). */
function characterAt(bytes: Uint8Array, begin: number, end: number): number | null {
  const lead = bytes[begin] ?? 0;
  if (lead < 0x80) return lead;
  const following = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
  if (end - begin < following) return null;
  let codePoint = lead & (0x3f >> following);
  for (let at = begin + 1; at <= end; at++) codePoint = (codePoint << 6) | ((bytes[at] ?? 0) & 0x3f);
  return codePoint;
}
