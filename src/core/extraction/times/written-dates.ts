import type { TimeFact } from '../../../contract/fact.ts';
import type { AnnotatedText } from '../annotated-text.ts';
import { primaryLanguage } from '../language-pack.ts';
import { otherMonths } from '../other-languages/months.ts';
import { civilDate, formatCivilDate } from './civil-date.ts';

type Written = { readonly year: string | undefined; readonly month: number; readonly day: number };
type Reader = { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => Written };

/** "2026年3月12日". */
const ideographic: Reader = {
  pattern: /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]/gu,
  read: ([, year, month, day]) => ({ year, month: Number(month), day: Number(day) }),
};

const readers: ReadonlyMap<string, Reader> = new Map([
  ...[...otherMonths].map(([language, months]) => [language, namedMonths(months)] as const),
  ['zh', ideographic] as const,
  ['ja', ideographic] as const,
]);

/** "12 de marzo de 2026", "1er mars", "12. März 2026": a day, the month's name and perhaps the year. */
function namedMonths(months: ReadonlyMap<string, number>): Reader {
  const name = [...months.keys()].join('|');
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(\\d{1,2})(?:\\.|º|er)?\\s{1,2}(?:del?\\s)?(${name})(?:\\s(?:del?\\s)?(\\d{4}))?(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    read: ([, day, month = '', year]) => ({ year, month: months.get(month.toLowerCase()) ?? 0, day: Number(day) }),
  };
}

/** Days with the name of their month in a language without a folder of its own. A day without its year has the value "XXXX-03-12". */
export function findWrittenDates({ text, language }: AnnotatedText): TimeFact[] {
  const reader = readers.get(primaryLanguage(language));
  if (reader === undefined) return [];
  return [...text.matchAll(reader.pattern)].flatMap((match): TimeFact[] => {
    const { year, month, day } = reader.read(match);
    // 29 February needs a leap year to be a day at all.
    const date = civilDate(Number(year ?? 2000), month, day);
    if (date === null) return [];
    const whole = formatCivilDate(date);
    return [
      {
        kind: 'time',
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        type: 'date',
        value: year === undefined ? `XXXX${whole.slice(4)}` : whole,
        confidence: 0.95,
        rule: year === undefined ? 'time-month-day' : 'time-full-date',
      },
    ];
  });
}
