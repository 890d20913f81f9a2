const syllables = ['ba', 'ko', 'ri', 'ten', 'mal', 'os', 've', 'li', 'dor', 'na'];
const words =
  `the court said that its minister of Norland would not accept a new plan in Ostend after Ana Poe told reporters about people
  who were killed while others were looking for help from the agency`.split(/\s+/);

/** An invented name for each number. */
function nameOf(index: number): string {
  const small = [1, 10, 100, 1000].map((power) => syllables[Math.floor(index / power) % 10] ?? '').join('');
  return small.charAt(0).toUpperCase() + small.slice(1);
}

/** Parts for 0, 1, 2 … until there are `length` characters. */
function series(length: number, part: (index: number) => string): string {
  let text = '';
  for (let index = 0; text.length < length; index++) text += part(index);
  return text.slice(0, length);
}

function repeated(part: string): (length: number) => string {
  return (length) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

/** Texts of a given length (UTF-16 code units) that nobody would write, and that programs were slow with. */
export const pathologicalTexts: Readonly<Record<string, (length: number) => string>> = {
  'one sentence without a full stop': (length) => series(length, (at) => `${words[(at * 7) % words.length] ?? ''} `),
  'quote marks': repeated('"'),
  'opening quote marks': repeated('“'),
  apostrophes: repeated("'"),
  'a quotation in each paragraph, never closed': repeated('“Ana Poe said no.\n\n'),
  'opening brackets': repeated('('),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'long forms and short forms': (length) =>
    series(length, (at) => {
      const name = [nameOf(at), nameOf(at * 3 + 1), nameOf(at * 7 + 2)];
      return `${name.join(' ')} (${name.map((word) => word.charAt(0)).join('')}) met. `;
    }),
  'Said Ana Poe, again and again': repeated('Said Ana Poe, '),
  'one verb of saying': repeated('said '),
  'who said, again and again': repeated('who said '),
  'statements and speakers': (length) =>
    series(length, (at) => `${nameOf(at)} ${nameOf(at * 3 + 1)} said that he was ill. “Yes,” he said. `),
  names: (length) => series(length, (at) => `${nameOf(at)} ${nameOf(at * 3 + 1)} met ${nameOf(at * 7 + 2)}. `),
  'names without a full stop': (length) => series(length, (at) => `${nameOf(at)} `),
  numbers: (length) => series(length, (at) => `${(at * 7919) % 100_000} people, `),
  'digits and commas': repeated('1,'),
  dates: repeated('on Monday, Jan. 5, '),
  'one word': repeated('one '),
  'letters without a space': repeated('a'),
  commas: repeated(', '),
  labels: repeated('POE: Yes.\n'),
  addresses: repeated('a@b.'),
  'halves of characters': repeated('\ud800 '),
};
