import type { Sentence, Token } from '../annotated-text.ts';
import type { ParsedSentence, Parser } from './parser.ts';
import type { Relation } from './relations.ts';

/**
 * The grammar of an article, by token indexes of the whole article. A sentence is parsed when one of its tokens is first
 * asked for. Where there is no parser (another language, no model) each token is alone: no head, no relation, no
 * dependents, an extent of itself.
 */
export type Syntax = {
  /** Whether there are relations at all. */
  readonly known: boolean;
  /** The token that it depends on, -1 for the one at the top of its sentence. */
  head(token: number): number;
  /** How it depends on its head: "root" at the top, null where nothing is known. */
  relation(token: number): Relation | null;
  /** The tokens that depend on it directly, from left to right. */
  dependents(token: number): readonly number[];
  /**
   * It and all that depends on it, directly or not, from the first to the last word: an unbroken run of tokens `first`
   * to `end` (exclusive). Punctuation at the ends is left out, so “…” has to be looked for by whoever wants it.
   */
  extent(token: number): { readonly first: number; readonly end: number };
};

export const noSyntax: Syntax = {
  known: false,
  head: () => -1,
  relation: () => null,
  dependents: () => [],
  extent: (token) => ({ first: token, end: token + 1 }),
};

type Tree = ParsedSentence & {
  readonly first: number;
  /** Direct dependents of each token, article-wide indexes. */
  readonly dependents: readonly (readonly number[])[];
  /** Ends of each token's extent, counted from the sentence's first token. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** Parses on demand, each sentence at most once. */
export function lazySyntax(sentences: readonly Sentence[], tokens: readonly Token[], parser: Parser): Syntax {
  const trees: (Tree | undefined)[] = [];

  function treeOf(token: number): Tree | null {
    const number = tokens[token]?.sentence;
    const sentence = number === undefined ? undefined : sentences[number];
    if (number === undefined || sentence === undefined) return null;
    return (trees[number] ??= growTree(tokens.slice(sentence.firstToken, sentence.endToken), sentence, parser));
  }

  return {
    known: true,
    head(token) {
      const tree = treeOf(token);
      const head = tree?.heads[token - tree.first] ?? -1;
      return tree === null || head < 0 ? -1 : head + tree.first;
    },
    relation(token) {
      const tree = treeOf(token);
      return tree === null ? null : tree.relation(token - tree.first);
    },
    dependents(token) {
      const tree = treeOf(token);
      return tree?.dependents[token - tree.first] ?? [];
    },
    extent(token) {
      const tree = treeOf(token);
      if (tree === null) return noSyntax.extent(token);
      const at = token - tree.first;
      return { first: tree.first + (tree.starts[at] ?? at), end: tree.first + (tree.ends[at] ?? at + 1) };
    },
  };
}

function growTree(tokens: readonly Token[], { firstToken }: Sentence, parser: Parser): Tree {
  const parsed = parser.parse(
    tokens.map(({ text }) => text),
    tokens.map(({ tag }) => tag),
  );
  const dependents: number[][] = tokens.map(() => []);
  for (const [at, head] of parsed.heads.entries()) dependents[head]?.push(firstToken + at);
  return { ...parsed, first: firstToken, dependents, ...extentsOf(parsed) };
}

/** Leftmost and rightmost descendants; bottom up, so that the work is linear however deep the tree. */
function extentsOf({ heads, isMark }: ParsedSentence): { readonly starts: Int32Array; readonly ends: Int32Array } {
  const starts = heads.map((_, at) => at);
  const ends = heads.map((_, at) => at + 1);
  const waiting = new Int32Array(heads.length);
  for (const head of heads) if (head >= 0) waiting[head] = (waiting[head] ?? 0) + 1;
  const ready: number[] = [];
  for (const [at, count] of waiting.entries()) if (count === 0) ready.push(at);
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    const head = heads[at] ?? -1;
    if (head < 0) continue;
    waiting[head] = (waiting[head] ?? 0) - 1;
    if (waiting[head] === 0) ready.push(head);
    if (isMark(at) && starts[at] === at && ends[at] === at + 1) continue;
    starts[head] = Math.min(starts[head] ?? head, starts[at] ?? at);
    ends[head] = Math.max(ends[head] ?? head + 1, ends[at] ?? at + 1);
  }
  return { starts, ends };
}
