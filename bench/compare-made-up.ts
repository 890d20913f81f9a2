type MadeUpCase = { readonly name: string; readonly left: string; readonly right: string };

/** Texts on which careless comparison takes minutes: large, unrelated, of few words, in reversed order, in one paragraph. */
export function madeUpCases(): MadeUpCase[] {
  const unrelated = (seed: number, size: number, words: number) =>
    textOf(size, (at) => `w${scrambled(at + seed) % words}`);
  const reversed = (text: string) => text.split('\n\n').toReversed().join('\n\n');
  const base = unrelated(1, 200_000, 9000);
  const large = unrelated(2, 5_000_000, 50_000);
  return [
    { name: '200 kB, unrelated, 9,000 words', left: base, right: unrelated(7_000_000, 200_000, 9000) },
    { name: '200 kB, unrelated, 12 words', left: unrelated(1, 200_000, 12), right: unrelated(7_000_000, 200_000, 12) },
    { name: '200 kB, unrelated, one paragraph', left: flat(base), right: flat(unrelated(7_000_000, 200_000, 9000)) },
    { name: '200 kB, paragraphs reversed', left: base, right: reversed(base) },
    { name: '5 MB, the same', left: large, right: large },
    { name: '5 MB, unrelated', left: large, right: unrelated(9_000_000, 5_000_000, 50_000) },
    { name: '5 MB against nothing', left: large, right: '' },
  ];
}

function textOf(size: number, wordAt: (at: number) => string): string {
  const parts: string[] = ['Title\n\n'];
  let length = 7;
  for (let at = 0; length < size; at += 1) {
    const word = wordAt(at) + (at % 60 === 59 ? '.\n\n' : ' ');
    parts.push(word);
    length += word.length;
  }
  return parts.join('');
}

function flat(text: string): string {
  return text.replaceAll('\n\n', ' ');
}

/** A fixed scrambling of numbers, so that each run compares the same texts. */
function scrambled(value: number): number {
  let mixed = Math.imul(value + 0x9e3779b9, 0x85ebca6b) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
