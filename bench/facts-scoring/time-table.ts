import type { GoldSpan, GoldTime } from './gold.ts';

/** An article made of the sentences of a table, and its gold in the format of the scorer. */
export type TimeArticle = {
  readonly name: string;
  readonly text: string;
  readonly gold: {
    readonly file: string;
    readonly language: 'en';
    readonly published: string;
    readonly annotated: readonly ['time'];
    readonly times: readonly (GoldTime & GoldSpan & { readonly text: string })[];
  };
};

/**
 * Reads a table of sentences written for the purpose. A line that begins with # and a day begins an article of that day;
 * others are a sentence, a tab, and its times in their order, separated by "; ", each "TEXT = TIMEX3 VALUE". Throws
 * where the text of a time is not in its sentence.
 */
export function readTimeTable(name: string, table: string): readonly TimeArticle[] {
  return table
    .split(/^# (?=\d{4})/m)
    .filter((part) => part.trim() !== '')
    .map((part) => readArticle(name, part));
}

function readArticle(table: string, part: string): TimeArticle {
  const published = part.slice(0, 10);
  const name = `${table}-${published}`;
  let text = '';
  const times: (GoldTime & GoldSpan & { text: string })[] = [];
  for (const line of part.split('\n').slice(1)) {
    if (line === '') continue;
    const [sentence = '', list = ''] = line.split('\t');
    let from = 0;
    for (const time of list.split('; ').filter((one) => one !== '')) {
      const [words = '', value = ''] = time.split(' = ');
      const place = sentence.indexOf(words, from);
      if (place < 0) throw new Error(`There is no “${words}” in: ${sentence}`);
      from = place + words.length;
      times.push({ start: text.length + place, end: text.length + from, text: words, value });
    }
    text += `${sentence}\n\n`;
  }
  return { name, text, gold: { file: `${name}.txt`, language: 'en', published, annotated: ['time'], times } };
}
