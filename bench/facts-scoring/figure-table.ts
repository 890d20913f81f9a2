import type { GoldFigure } from './gold.ts';

/** An article made of the sentences of a table, and its gold in the format of the scorer: figures by sentence, without places. */
export type FigureArticle = {
  readonly text: string;
  readonly gold: { readonly file: string; readonly language: 'en'; readonly published: null } & {
    readonly annotated: readonly ['figure'];
    readonly figures: readonly GoldFigure[];
  };
};

/**
 * Reads a table of sentences written for the purpose: a line is a sentence, a tab, and its figures separated by "; ",
 * each "BOUND VALUE[..HIGH] [UNIT]" ("range 3..5 km", "= 3..1" for a score). Lines that begin with # are headings.
 * Throws where a figure is not written so.
 */
export function readFigureTable(name: string, table: string): FigureArticle {
  let text = '';
  const figures: GoldFigure[] = [];
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [sentence = '', list = ''] = line.split('\t');
    const place = { start: text.length, end: text.length + sentence.length };
    for (const figure of list.split('; ')) if (figure !== '') figures.push({ ...readFigure(figure), sentence: place });
    text += `${sentence}\n\n`;
  }
  return {
    text,
    gold: { file: `${name}.txt`, language: 'en', published: null, annotated: ['figure'], figures },
  };
}

function readFigure(figure: string): GoldFigure {
  const match = /^(=|~|>=?|<=?|range) (-?[\d.]+?)(?:\.\.([\d.]+))?(?: (.+))?$/.exec(figure);
  if (match === null) throw new Error(`Not a figure of a table: ${figure}`);
  const [, bound = '=', value, high, unit] = match;
  return {
    value: Number(value),
    high: high === undefined ? null : Number(high),
    bound,
    ...(unit === undefined ? {} : { unit }),
  };
}
