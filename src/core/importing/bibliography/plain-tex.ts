/** Combining marks of TeX's accents. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  c: '\u0327',
  k: '\u0328',
  r: '\u030A',
  H: '\u030B',
};

const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
};

/** TeX as it is used in bibliographies, as plain text: accents, special letters, dashes and quotation marks; commands leave their words. */
export function plainTex(tex: string): string {
  return tex
    .replace(
      /\\([`'^~"=.]|[uvckrH](?![A-Za-z]))\s?\{?\\?([A-Za-z])\}?/gu,
      (_, accent: string, letter: string) => `${letter}${accents[accent] ?? ''}`,
    )
    .replace(
      /\\(ss|ae|AE|oe|OE|aa|AA|dh|DH|th|TH|o|O|l|L|i)(?![A-Za-z])\s?(?:\{\})?/gu,
      (_, name: string) => letters[name] ?? '',
    )
    .replace(/\\([&%$#_{}])/gu, '$1')
    .replace(/\\[A-Za-z]+\s?/gu, '')
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replace(/[{}]/gu, '')
    .replaceAll('~', ' ')
    .normalize('NFC')
    .trim();
}
