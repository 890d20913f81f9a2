import { foldWord } from '../fold-word.ts';
import { anyCharacter, character, type Graph, GraphBuilder, type Test } from './automaton.ts';

/** What is wrong with a pattern, and at which of its characters. */
export class PatternError extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const mostNodes = 1000;
const mostTimes = 100;
const deepest = 20;
const special = '()[]{}|?*+.\\/^$';

type Pattern =
  | { readonly type: 'one'; readonly test: NonNullable<Test> }
  | { readonly type: 'row' | 'either'; readonly parts: readonly Pattern[] }
  | { readonly type: 'times'; readonly part: Pattern; readonly least: number; readonly most: number };

/**
 * Reads a pattern of whole words: letters, `.`, `[a-z]`, `[^a-z]`, `\d`, `( )`, `|`, `?`, `*`, `+`, `{2}`, `{2,5}`, `{2,}`; a backslash
 * before a sign makes it a letter. Nothing refers back to what was read, so that no pattern takes longer than others. Throws {@link PatternError}.
 */
export function regexGraph(pattern: string): Graph {
  const read = new PatternReader(pattern).read();
  const builder = new GraphBuilder();
  const end = draw(read, builder.node(), builder);
  return builder.graph([end]);
}

/** Draws a pattern from a node on; answers the node where it ends. */
function draw(pattern: Pattern, from: number, builder: GraphBuilder): number {
  if (builder.size > mostNodes) throw new PatternError('This pattern is too long.', 0);
  switch (pattern.type) {
    case 'one': {
      const to = builder.node();
      builder.edge(from, pattern.test, to);
      return to;
    }
    case 'row':
      return pattern.parts.reduce((at, part) => draw(part, at, builder), from);
    case 'either': {
      const to = builder.node();
      for (const part of pattern.parts) {
        const begin = builder.node();
        builder.edge(from, null, begin);
        builder.edge(draw(part, begin, builder), null, to);
      }
      return to;
    }
    case 'times':
      return drawTimes(pattern, from, builder);
  }
}

function drawTimes(
  { part, least, most }: Extract<Pattern, { type: 'times' }>,
  from: number,
  builder: GraphBuilder,
): number {
  let at = from;
  for (let time = 0; time < least; time++) at = draw(part, at, builder);
  const end = builder.node();
  if (most === Infinity) {
    builder.edge(at, null, end);
    builder.edge(draw(part, end, builder), null, end);
    return end;
  }
  for (let time = least; time < most; time++) {
    builder.edge(at, null, end);
    at = draw(part, at, builder);
  }
  builder.edge(at, null, end);
  return end;
}

class PatternReader {
  readonly #pattern: string;
  #at = 0;
  #depth = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  read(): Pattern {
    const pattern = this.#either();
    if (this.#at < this.#pattern.length) throw new PatternError('There is no open parenthesis for this one.', this.#at);
    return pattern;
  }

  #either(): Pattern {
    const parts = [this.#row()];
    while (this.#took('|')) parts.push(this.#row());
    return { type: 'either', parts };
  }

  #row(): Pattern {
    const parts: Pattern[] = [];
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern.charAt(this.#at)))
      parts.push(this.#repeated());
    return { type: 'row', parts };
  }

  #repeated(): Pattern {
    const part = this.#atom();
    const counts = this.#counts();
    if (counts === null) return part;
    if (/^[*+?{]/u.test(this.#pattern.slice(this.#at, this.#at + 1)))
      throw new PatternError('This repeats what is repeated already.', this.#at);
    return { type: 'times', part, ...counts };
  }

  #counts(): { least: number; most: number } | null {
    if (this.#took('*')) return { least: 0, most: Infinity };
    if (this.#took('+')) return { least: 1, most: Infinity };
    if (this.#took('?')) return { least: 0, most: 1 };
    if (this.#pattern.charAt(this.#at) !== '{') return null;
    const found = /^\{(\d{1,3})(,(\d{0,3}))?\}/u.exec(this.#pattern.slice(this.#at, this.#at + 10));
    const least = Number(found?.[1]);
    const most = found?.[2] === undefined ? least : found[3] === '' ? Infinity : Number(found[3]);
    if (found === null || least > mostTimes || (most !== Infinity && most > mostTimes) || most < least)
      throw new PatternError(`How often is written {2}, {2,5} or {2,}, up to ${mostTimes}.`, this.#at);
    this.#at += found[0].length;
    return { least, most };
  }

  #atom(): Pattern {
    const begun = this.#at;
    const sign = this.#sign();
    switch (sign) {
      case '(': {
        this.#depth += 1;
        if (this.#depth > deepest) throw new PatternError(`Parentheses may be ${deepest} deep.`, begun);
        const pattern = this.#either();
        if (!this.#took(')')) throw new PatternError('This parenthesis is not closed.', begun);
        this.#depth -= 1;
        return pattern;
      }
      case '[':
        return { type: 'one', test: this.#set(begun) };
      case '.':
        return { type: 'one', test: anyCharacter };
      case '\\':
        return { type: 'one', test: this.#escaped(begun) };
      default:
        if (special.includes(sign)) throw new PatternError(`Write \\${sign} for the sign itself.`, begun);
        // Capitals and accents aside. What folds to nothing, such as an accent alone, reads nothing.
        return {
          type: 'row',
          parts: Array.from(foldWord(sign), (letter) => ({ type: 'one', test: character(letter) })),
        };
    }
  }

  #escaped(begun: number): NonNullable<Test> {
    if (this.#at >= this.#pattern.length) throw new PatternError('A sign is missing here.', begun);
    const sign = this.#sign();
    if (sign === 'd') return isDigit;
    if (!special.includes(sign) && sign !== '-')
      throw new PatternError(`\\${sign} means nothing here; \\d is a digit.`, begun);
    return character(sign);
  }

  #set(begun: number): NonNullable<Test> {
    const negated = this.#took('^');
    const tests: ((codePoint: number) => boolean)[] = [];
    while (!this.#took(']')) {
      if (this.#at >= this.#pattern.length) throw new PatternError('This bracket is not closed.', begun);
      const place = this.#at;
      const first = this.#member();
      if (typeof first === 'function') tests.push(first);
      else if (this.#pattern.charAt(this.#at) === '-' && this.#pattern.charAt(this.#at + 1) !== ']') {
        this.#at += 1;
        const last = this.#member();
        if (typeof last === 'function' || last < first) throw new PatternError('This range has no order.', place);
        tests.push((each) => each >= first && each <= last);
      } else tests.push((each) => each === first);
    }
    return (each) => tests.some((test) => test(each)) !== negated;
  }

  #member(): number | ((codePoint: number) => boolean) {
    const begun = this.#at;
    const sign = this.#sign();
    if (sign === '\\') {
      const test = this.#escaped(begun);
      return test === isDigit ? isDigit : (this.#pattern.codePointAt(this.#at - 1) ?? 0);
    }
    return foldWord(sign).codePointAt(0) ?? 0;
  }

  #took(sign: string): boolean {
    if (this.#pattern.charAt(this.#at) !== sign) return false;
    this.#at += 1;
    return true;
  }

  #sign(): string {
    const sign = String.fromCodePoint(this.#pattern.codePointAt(this.#at) ?? 0);
    this.#at += sign.length;
    return sign;
  }
}

const isDigit = (codePoint: number): boolean => codePoint >= 0x30 && codePoint <= 0x39;
