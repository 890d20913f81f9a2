import type { Range } from '../../annotated-text.ts';
import type { AnnotatedArticle, MarkedName, MarkedStatement } from './annotated-article.ts';

type Label =
  | {
      readonly part: 'source' | 'cue' | 'attitude' | 'content';
      readonly number: string;
      readonly speaker: string | null;
    }
  | { readonly part: MarkedName['kind'] };

type Mark = Range & { readonly label: Label };

const nameKinds: Readonly<Record<string, MarkedName['kind']>> = { P: 'person', O: 'organisation', L: 'place' };
const nameLabels = { person: 'P', organisation: 'O', place: 'L' } as const;
const parts = { s: 'source', c: 'cue', a: 'attitude', k: 'content' } as const;

/**
 * Reads an article with annotations in square brackets: "[s1 [P Ana Poe]] [c1 said] [k1 that it rained]". Labels and
 * rules are those of annotations/README.md; a bracket of the text itself is written "\[" or "\]".
 * @throws Error that names the line of a mark that is not closed, not known, empty, or lacks its counterpart
 */
export function readMarkedText(marked: string): AnnotatedArticle {
  const { text, marks } = readMarks(marked);
  const names = marks.flatMap(({ start, end, label }) => ('number' in label ? [] : [{ start, end, kind: label.part }]));
  return { text, statements: statementsOf(marks), names: names.length > 0 ? inOrder(names) : null };
}

function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  let text = '';
  const open: { readonly start: number; readonly label: Label; readonly line: number }[] = [];
  const marks: Mark[] = [];
  const lineAt = (index: number) => marked.slice(0, index).split('\n').length;
  for (let index = 0; index < marked.length; index++) {
    const letter = marked[index] ?? '';
    if (letter === '\\' && /[[\]\\]/.test(marked[index + 1] ?? '')) {
      text += marked[++index];
    } else if (letter === '[') {
      const space = marked.indexOf(' ', index);
      const label = space < 0 ? null : readLabel(marked.slice(index + 1, space));
      if (label === null) throw new Error(`line ${lineAt(index)}: unknown mark "${marked.slice(index, index + 20)}"`);
      open.push({ start: text.length, label, line: lineAt(index) });
      index = space;
    } else if (letter === ']') {
      const begun = open.pop();
      if (begun === undefined) throw new Error(`line ${lineAt(index)}: "]" without "["`);
      const { start, label, line } = begun;
      const words = text.slice(start);
      if (words === '' || words !== words.trim())
        throw new Error(`line ${line}: a mark is empty or begins or ends with a space: "${words}"`);
      marks.push({ start, end: text.length, label });
    } else {
      text += letter;
    }
  }
  const [left] = open;
  if (left !== undefined) throw new Error(`line ${left.line}: "[" without "]"`);
  return { text, marks };
}

function readLabel(label: string): Label | null {
  const kind = nameKinds[label];
  if (kind !== undefined) return { part: kind };
  const [, letter, number, speaker] = /^([scak])(\d+)(?:=(\S+))?$/u.exec(label) ?? [];
  if (number === undefined || (speaker !== undefined && letter !== 's')) return null;
  return { part: parts[letter as keyof typeof parts], number, speaker: speaker?.replaceAll('_', ' ') ?? null };
}

function statementsOf(marks: readonly Mark[]): readonly MarkedStatement[] {
  const numbers = new Set(marks.flatMap(({ label }) => ('number' in label ? [label.number] : [])));
  const statements = [...numbers].map((number): MarkedStatement => {
    const own = inOrder(marks.filter(({ label }) => 'number' in label && label.number === number));
    const spans = (...wanted: readonly Label['part'][]): readonly Range[] =>
      own.flatMap(({ start, end, label }) => (wanted.includes(label.part) ? [{ start, end }] : []));
    const cue = spans('cue', 'attitude');
    const content = spans('content');
    if (cue.length === 0 && spans('source').length > 0) throw new Error(`statement ${number} has a source and no cue`);
    if (cue.length === 0 && content.length === 0) throw new Error(`statement ${number} has neither cue nor content`);
    const [speaker = null] = own.flatMap(({ label }) =>
      'number' in label && label.speaker !== null ? [label.speaker] : [],
    );
    return { source: spans('source'), cue, content, attitude: spans('attitude').length > 0, speaker };
  });
  const place = ({ source, cue, content }: MarkedStatement) =>
    Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
  return statements.toSorted((a, b) => place(a) - place(b));
}

function inOrder<Place extends Range>(places: readonly Place[]): readonly Place[] {
  return places.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The opposite: an annotated article as marked text, statements numbered in their order. Spans that cross are not given in pieces and throw. */
export function writeMarkedText({ text, statements, names }: AnnotatedArticle): string {
  const marks = [
    ...(names ?? []).map(({ start, end, kind }) => ({ start, end, label: nameLabels[kind] })),
    ...statements.flatMap(({ source, cue, content, attitude, speaker }, index) => {
      const number = index + 1;
      const speakerPart = speaker === null ? '' : `=${speaker.replaceAll(' ', '_')}`;
      return [
        ...source.map(({ start, end }) => ({ start, end, label: `s${number}${speakerPart}` })),
        ...cue.map(({ start, end }) => ({ start, end, label: `${attitude ? 'a' : 'c'}${number}` })),
        ...content.map(({ start, end }) => ({ start, end, label: `k${number}` })),
      ];
    }),
  ];
  const opening = inOrder(marks);
  const ends: number[] = [];
  let marked = '';
  let next = 0;
  for (let index = 0; index <= text.length; index++) {
    while (ends.length > 0 && ends.at(-1) === index) {
      ends.pop();
      marked += ']';
    }
    for (let mark = opening[next]; mark !== undefined && mark.start === index; mark = opening[++next]) {
      if ((ends.at(-1) ?? Infinity) < mark.end)
        throw new Error(`spans cross at ${index}: ${text.slice(index, mark.end)}`);
      ends.push(mark.end);
      marked += `[${mark.label} `;
    }
    const letter = text[index] ?? '';
    marked += /[[\]\\]/.test(letter) ? `\\${letter}` : letter;
  }
  return marked;
}
