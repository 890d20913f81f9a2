import type { TextChain } from './text-chain.ts';

/** Words of an article: 100,000 of them hold the 366 MB of ../../docs/performance.md. */
const wordsOfArticle = 600;

/** An article of its own for each number, with one of 40 outlets and a day of three years (YYYY-MM-DD). */
export function madeUpArticle(
  chain: TextChain,
  number: number,
): { readonly title: string; readonly body: string; readonly outlet: string; readonly published: string } {
  const body = chain.text(number, wordsOfArticle);
  return {
    title: `${body.slice(0, 60).replaceAll('\n', ' ')} (${number})`,
    body,
    outlet: `Outlet ${number % 40}`,
    // 37 and 1,095 have no divisor in common: days come in no order.
    published: new Date(Date.UTC(2022, 0, 1 + ((number * 37) % 1095))).toISOString().slice(0, 10),
  };
}
