import { UnreadableArticle } from '../article-format.ts';
import { askForPlainText } from '../ask-for-plain-text.ts';
import { decoderOfPage, pageOf } from './code-pages.ts';
import { richTextTokens } from './rich-text-tokens.ts';

/** Groups within groups. */
const deepest = 5_000;

/** Groups ("destinations") whose words are not part of the text. */
const passedOver = new Set(
  `colortbl stylesheet listtable listoverridetable rsidtbl generator info pict object themedata colorschememapping
  datastore latentstyles xmlnstbl fldinst header headerl headerr headerf footer footerl footerr footerf bkmkstart bkmkend pntxta pntxtb
  pnseclvl filetbl revtbl nonshppict sp shpinst listtext objdata blipuid list listoverride listlevel lfolevel leveltext levelnumbers listname liststylename xe tc pgptbl userprops docvar factoidname template ftnsep
  ftnsepc aftnsep aftnsepc atnid atnauthor atntime atnicn atnref atndate annotation panose falt mmathPr wgrffmtfilter`.split(
    /\s+/u,
  ),
);

/** Ignorable destinations (\\*) that hold words all the same. */
const keptAlthoughIgnorable = new Set(['shptxt', 'fldrslt']);

const lineEnds = new Set(['par', 'line', 'sect', 'page', 'row', 'nestrow']);
const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  cell: '\t',
  nestcell: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
};

/** What holds within a group and ends with it. */
type State = {
  readonly skipped: boolean;
  readonly hidden: boolean;
  readonly inFonts: boolean;
  readonly font: number | null;
  /** Characters of old programs that follow each \\u. */
  readonly fallback: number;
};

export type RichTextLines = {
  readonly lines: readonly string[];
  /** False: it ends before its last group does, so that a part of it may be missing. */
  readonly whole: boolean;
};

/**
 * The paragraphs of an RTF document (specification 1.9.1), a line each. Characters are decoded by the code page of their font; cells of a
 * table are set apart by tabs. Linear in the number of bytes.
 * @throws UnreadableArticle for a document that nests too deep
 */
export function richTextLines(bytes: Uint8Array): RichTextLines {
  const lines: string[] = [];
  const line: string[] = [];
  const fonts = new Map<number, number>();
  const outer: State[] = [];
  let state: State = { skipped: false, hidden: false, inFonts: false, font: null, fallback: 1 };
  let page = 1252;
  let defaultFont: number | null = null;
  let fontBeingDefined: number | null = null;
  let toSkip = 0;
  let pending: number[] = [];
  const isSilent = (): boolean => state.skipped || state.hidden || state.inFonts;
  const flush = (): void => {
    if (pending.length === 0) return;
    const encoded = (state.font === null ? null : fonts.get(state.font)) ?? page;
    line.push(decoderOfPage(encoded).decode(Uint8Array.from(pending)));
    pending = [];
  };
  const write = (text: string): void => {
    flush();
    if (!isSilent()) line.push(text);
  };
  const endLine = (): void => {
    flush();
    if (isSilent()) return;
    lines.push(line.join(''));
    line.length = 0;
  };
  const change = (changes: Partial<State>): void => {
    flush();
    state = { ...state, ...changes };
  };
  const control = (word: string, parameter: number | null): void => {
    if (lineEnds.has(word)) return endLine();
    const character = Object.hasOwn(characters, word) ? characters[word] : undefined;
    if (character !== undefined) return write(character);
    if (passedOver.has(word)) return change({ skipped: true });
    switch (word) {
      case 'u':
        if (parameter !== null) write(characterOf(parameter));
        toSkip = state.fallback;
        return;
      case 'uc':
        return change({ fallback: Math.max(0, Math.min(parameter ?? 1, 10)) });
      case 'ansicpg':
        page = parameter ?? page;
        return;
      case 'mac':
        page = 10_000;
        return;
      case 'pc':
        page = 437;
        return;
      case 'fonttbl':
        return change({ inFonts: true });
      case 'f':
        if (state.inFonts) fontBeingDefined = parameter;
        else change({ font: parameter });
        return;
      case 'fcharset': {
        const found = pageOf(parameter ?? 0);
        if (state.inFonts && fontBeingDefined !== null && found !== null) fonts.set(fontBeingDefined, found);
        return;
      }
      case 'cpg':
        if (state.inFonts && fontBeingDefined !== null && parameter !== null) fonts.set(fontBeingDefined, parameter);
        return;
      case 'deff':
        defaultFont = parameter;
        return;
      case 'plain':
        return change({ hidden: false, font: defaultFont });
      case 'v':
      case 'deleted':
        return change({ hidden: parameter !== 0 });
      default:
    }
  };
  let isIgnorable = false;
  for (const token of richTextTokens(bytes)) {
    const wasIgnorable = isIgnorable;
    isIgnorable = token.type === 'ignorable';
    if (token.type === 'open') {
      flush();
      outer.push(state);
      toSkip = 0;
      if (outer.length > deepest)
        throw new UnreadableArticle(
          `It nests its parts more than ${deepest} deep, and was not read. ${askForPlainText}`,
        );
    } else if (token.type === 'close') {
      flush();
      toSkip = 0;
      const before = outer.pop();
      // What stands behind the last group is no RTF.
      if (before === undefined) break;
      state = before;
      if (outer.length === 0) break;
    } else if (token.type === 'word') {
      if (wasIgnorable && !keptAlthoughIgnorable.has(token.word)) change({ skipped: true });
      else control(token.word, token.parameter);
    } else if (token.type === 'symbol') {
      if (token.symbol === '~') write('\u00A0');
      else if (token.symbol === '_') write('-');
      else if (token.symbol === '\n' || token.symbol === '\r') endLine();
    } else if (token.type === 'byte') {
      if (toSkip > 0) toSkip -= 1;
      else if (!isSilent()) pending.push(token.byte);
    }
  }
  flush();
  lines.push(line.join(''));
  return { lines: lines.map((text) => text.toWellFormed()), whole: outer.length === 0 };
}

/** Of a \u: code units above 32,767 are written as negative numbers; what is none shows as U+FFFD. */
function characterOf(parameter: number): string {
  const code = parameter < 0 ? parameter + 65_536 : parameter;
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '�';
}
