import type { NameKind } from '../names/name.ts';
import { type Draw, initialsFor, nameDrawer } from './name-drawing.ts';
import type { NamedSpan } from './name-corpora.ts';

const kinds: Readonly<Record<string, NameKind>> = { P: 'person', O: 'organisation', L: 'place' };

/** Each template (annotations/name-templates/README.md) filled `copies` times with names drawn anew; the same seed gives the same texts. */
export function fillTemplates(
  templates: string,
  copies: number,
  seed: number,
): readonly { readonly text: string; readonly names: readonly NamedSpan[] }[] {
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const draw = nameDrawer(random);
  const blocks = templates.trim().split(/\n\n+/u);
  const texts: { text: string; names: NamedSpan[] }[] = [];
  for (let copy = 0; copy < copies; copy++) for (const block of blocks) texts.push(fill(block, draw));
  return texts;
}

function fill(block: string, draw: (slot: string) => Draw): { text: string; names: NamedSpan[] } {
  const known = new Map<string, Draw>();
  let text = '';
  const names: NamedSpan[] = [];
  const add = (words: string, kind: string | null): void => {
    const named = kind === null ? undefined : kinds[kind];
    if (named !== undefined) names.push({ start: text.length, end: text.length + words.length, kind: named });
    text += words;
  };
  const slotText = (slot: string): Draw => {
    const [name = '', number] = slot.split(':');
    if (number === undefined || number === 'company')
      return name === 'Headline' ? remember('company:1', known, draw) : draw(name);
    const person = (): string => remember(`person:${number}`, known, draw).text;
    if (name === 'surname') return { text: person().split(' ').slice(-1).join(' '), kind: 'P' };
    if (name === 'first') return { text: person().split(' ', 1)[0] ?? '', kind: 'P' };
    if (name === 'initials') {
      const body =
        known.get(`body:${number}`) ?? known.get(`newbody:${number}`) ?? remember(`newbody:${number}`, known, draw);
      return { text: initialsFor(body.text), kind: 'O' };
    }
    return remember(slot, known, draw);
  };
  for (const line of block.split('\n')) {
    if (text !== '') text += '\n\n';
    for (const [part] of line.matchAll(/\{[^}]+\}|\[[A-Z] (?:[^\][{}]|\{[^}]+\})+\]|[^{[]+|[{[]/gu)) {
      if (part.startsWith('{') && part.length > 1) {
        const drawn = slotText(part.slice(1, -1));
        add(drawn.text, drawn.kind);
      } else if (part.startsWith('[') && part.length > 1) {
        const inner = part.slice(3, -1).replaceAll(/\{([^}]+)\}/gu, (_, slot: string) => slotText(slot).text);
        add(inner, part.charAt(1));
      } else add(part, null);
    }
  }
  return { text, names };
}

function remember(key: string, known: Map<string, Draw>, draw: (slot: string) => Draw): Draw {
  const held = known.get(key) ?? draw(key.split(':', 1)[0] ?? '');
  known.set(key, held);
  return held;
}
