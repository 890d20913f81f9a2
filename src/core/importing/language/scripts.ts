/** Scripts that one language is nearly alone in using, and the letters that tell languages of one script apart. */
const scripts: readonly { readonly letters: RegExp; language(text: string): string }[] = [
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: () => 'ja' },
  { letters: /\p{Script=Hangul}/gu, language: () => 'ko' },
  { letters: /\p{Script=Han}/gu, language: () => 'zh' },
  { letters: /\p{Script=Cyrillic}/gu, language: cyrillic },
  { letters: /\p{Script=Arabic}/gu, language: arabic },
  { letters: /\p{Script=Greek}/gu, language: () => 'el' },
  { letters: /\p{Script=Hebrew}/gu, language: () => 'he' },
  { letters: /\p{Script=Thai}/gu, language: () => 'th' },
  { letters: /\p{Script=Georgian}/gu, language: () => 'ka' },
  { letters: /\p{Script=Armenian}/gu, language: () => 'hy' },
  // Scripts that several languages share: known not to be one of the seven, and no more.
  { letters: /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Ethiopic}]/gu, language: () => 'und' },
];

/** Share of a text's letters from which its script counts. Japanese is told by its kana, of which it may have few. */
const leastShare = 0.3;
const leastShareOfKana = 0.1;

/** Letters that the alphabet of a language does not have, as a share of a text in it: names and quotations. */
const mostForeign = 0.01;

/** The language that a text's script tells; null for Latin script. */
export function languageOfScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [index, script] of scripts.entries()) {
    const share = (text.match(script.letters)?.length ?? 0) / letters;
    if (share > (index === 0 ? leastShareOfKana : leastShare)) return script.language(text);
  }
  return null;
}

/** Urdu, Punjabi, Kurdish, Uyghur and others have letters that neither Arabic nor Persian has. */
function arabic(text: string): string {
  const letters = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const foreign = text.match(/[ٹڈڑںےۓھہڭۆۇۈېەۋڕڵݨٻڄڏ]/gu)?.length ?? 0;
  if (foreign > letters * mostForeign) return 'und';
  return /[پچژگ]/u.test(text) ? 'fa' : 'ar';
}

function cyrillic(text: string): string {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const foreign = count(/(?![а-яёіїєґў])\p{Script=Cyrillic}/giu);
  if (foreign > count(/\p{Script=Cyrillic}/gu) * mostForeign) return 'und';
  if (count(/[іїєґ]/giu) > count(/[ыэъё]/giu)) return /ў/iu.test(text) ? 'be' : 'uk';
  return count(/[ыэ]/giu) > 0 ? 'ru' : 'und';
}
