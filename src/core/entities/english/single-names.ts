/**
 * People whom newsrooms call by one word that is no part of their full name, from general knowledge. Followed only when the full name
 * stands in an article of the archive and nobody else there ends in that word.
 */
export const singleNames: ReadonlyMap<string, string> = new Map([
  ['bibi', 'benjamin netanyahu'],
  ['lula', 'luiz inacio lula da silva'],
  ['aoc', 'alexandria ocasio-cortez'],
  ['mbs', 'mohammed bin salman'],
  ['bojo', 'boris johnson'],
]);
