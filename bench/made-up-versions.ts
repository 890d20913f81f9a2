/** Phrases that many articles use, as newspapers do; each a few times as often as the next. */
const phrases = 20_000;
const vocabulary = 60_000;

/** Articles of made-up words in stock phrases, about 400 words each; every tenth is the first version of another with 2 % of its words changed. */
export function madeUpArticles(count: number): { readonly text: string; readonly of: number | null }[] {
  let seed = 20_240_305;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return Math.floor((seed / 2_147_483_647) ** 2 * below);
  };
  const word = (): string => `w${next(vocabulary).toString(36)}`;
  const stock = Array.from({ length: phrases }, () => Array.from({ length: 4 }, word).join(' '));
  const made: { text: string; of: number | null }[] = [];
  for (let index = 0; index < count; index += 1) {
    const of = index % 10 === 9 ? index - 9 : null;
    const earlier = of === null ? undefined : made[of]?.text;
    const text =
      earlier === undefined
        ? [
            Array.from({ length: 8 }, word).join(' '),
            Array.from({ length: 60 }, () => [stock[next(phrases)], word(), word(), word()].join(' ')).join('. '),
          ].join('\n\n')
        : earlier.replaceAll(/w\w+/gu, (each) => (next(1000) < 7 ? word() : each));
    made.push({ text, of });
  }
  return made;
}
