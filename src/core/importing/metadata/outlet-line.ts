/** Sections of newspapers, which stand where outlets stand. */
const sections = new Set(
  (
    'news world politics business opinion sport sports culture economy international national local europe africa asia americas ' +
    'science technology tech health environment climate lifestyle entertainment education travel video analysis comment editorial ' +
    'exclusive breaking live home menu advertisement share print politik wirtschaft kultur meinung politique économie monde société ' +
    'política economía cultura mundo opinión deportes internacional nacional economia esportes buitenland binnenland sommario'
  ).split(' '),
);

/** A name of an outlet as it stands on a line of its own: a few words, written as a name, no sentence. */
export function readOutletLine(line: string): string | null {
  const name = line.replace(/\s?\([^()]{1,60}\)$/u, '').replace(/^(?:the)?\s?(?:source|outlet):\s?/iu, '');
  const words = name.split(/\s+/u);
  if (
    name.length < 2 ||
    name.length > 60 ||
    words.length > 6 ||
    /[.!?:;,”"–—-]$|:\s/u.test(name) ||
    /\d{3}/u.test(name)
  )
    return null;
  if (words.every((word) => sections.has(word.toLowerCase()) || word === '&' || word === 'and')) return null;
  if (!/^[\p{Lu}\p{Lo}]/u.test(name)) return null;
  const last = words.at(-1) ?? '';
  return !smallWords.has(last) && words.every(isPartOfName) ? name : null;
}

/** Words that stay small in names ("La Voz de la Costa"). */
const smallWords = new Set(
  'of the and for in on de la las los el le les du des del della di da do dos das der die dem den und y e et en i van het'.split(
    ' ',
  ),
);

function isPartOfName(word: string): boolean {
  // "example.org" is a name as well.
  return /^[^\p{Ll}]/u.test(word) || smallWords.has(word) || /\.\p{Ll}{2,}$/u.test(word);
}
