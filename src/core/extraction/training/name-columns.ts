import { titles, honorifics } from '../english/roles.ts';
import { nationalities } from '../english/places.ts';
import type { NameKind } from '../names/name.ts';
import type { NamedSpan } from './name-corpora.ts';

type Row = { readonly word: string; readonly label: string };
type Text = { readonly text: string; readonly names: readonly NamedSpan[] };

/**
 * Texts of a file with a token and its label on each line ("Anna B-PER"), an empty line between sentences. Spaces are put back
 * by rule. Of a name only what we call a name is kept: no article, title or lower-case head.
 */
export function readColumns(
  columns: string,
  kinds: ReadonlyMap<string, NameKind>,
  unit: 'documents' | 'sentences',
): readonly Text[] {
  const texts: Text[] = [];
  let sentences: Row[][] = [];
  let rows: Row[] = [];
  const closeSentence = (): void => {
    if (rows.length > 0) sentences.push(rows);
    rows = [];
  };
  const closeText = (): void => {
    closeSentence();
    if (sentences.length > 0) texts.push(joinText(sentences, kinds));
    sentences = [];
  };
  for (const line of columns.split('\n')) {
    const fields = line.trim().split(/\s+/u);
    if (fields.length < 2) {
      closeSentence();
      if (unit === 'sentences' && fields[0] === '') closeText();
      continue;
    }
    const [word = ''] = fields;
    if (word === '-DOCSTART-') {
      closeText();
      continue;
    }
    rows.push({ word, label: fields.at(-1) ?? 'O' });
  }
  closeText();
  return texts;
}

function joinText(sentences: readonly (readonly Row[])[], kinds: ReadonlyMap<string, NameKind>): Text {
  let text = '';
  const names: NamedSpan[] = [];
  for (const rows of sentences) {
    if (text !== '') text += '\n\n';
    let glue = true;
    let quotes = 0;
    const places: { start: number; end: number }[] = [];
    for (const { word } of rows) {
      const isQuote = word === '"' || word === "''" || word === '``';
      const closes = isQuote
        ? quotes % 2 === 1 || word === "''"
        : /^(?:[,.;:!?%)\]}]|\.\.\.|n't|'(?:s|re|ve|ll|d|m|S)|’(?:s|re|ve|ll|d|m))$/u.test(word);
      if (!glue && !closes) text += ' ';
      places.push({ start: text.length, end: text.length + word.length });
      text += word;
      glue = isQuote ? quotes % 2 === 0 && word !== "''" : /^(?:[([{$#@£€]|``)$/u.test(word);
      if (isQuote) quotes++;
    }
    for (let at = 0; at < rows.length; at++) {
      const label = rows[at]?.label ?? 'O';
      if (label === 'O') continue;
      const type = label.slice(2);
      let end = at + 1;
      while (rows[end]?.label === `I-${type}`) end++;
      const kind = kinds.get(type);
      const trimmed =
        kind === undefined
          ? null
          : trimName(
              rows.map(({ word }) => word),
              at,
              end,
              kind,
            );
      if (trimmed !== null && kind !== undefined)
        names.push({ start: places[trimmed.first]?.start ?? 0, end: places[trimmed.end - 1]?.end ?? 0, kind });
      at = end - 1;
    }
  }
  return { text, names };
}

/** The bare name within a labelled stretch, or null when there is none. */
export function trimName(
  words: readonly string[],
  first: number,
  end: number,
  kind: NameKind,
): { first: number; end: number } | null {
  let from = first;
  let to = end;
  while (from < to && /^(?:the|a|an|"|'|``|@|#)$/iu.test(words[from] ?? '')) from++;
  while (kind !== 'person' && from < to && !/[\p{Lu}\d]/u.test(words[from] ?? '')) from++;
  if (kind === 'person')
    while (
      from < to - 1 &&
      (titles.has((words[from] ?? '').toLowerCase()) || honorifics.has((words[from] ?? '').toLowerCase()))
    )
      from++;
  while (to > from && /^(?:'s|’s|"|''|[,.])$/u.test(words[to - 1] ?? '')) to--;
  if (from >= to) return null;
  const last = words[to - 1] ?? '';
  if (kind !== 'person' && !/[\p{Lu}\d]/u.test(last)) return null;
  if (
    kind !== 'person' &&
    words.slice(from, to).some((word) => /^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word) && !smallWords.test(word))
  )
    return null;
  if (to - from === 1 && nationalities.has(last)) return null;
  if (!words.slice(from, to).some((word) => /\p{Lu}/u.test(word))) return null;
  return { first: from, end: to };
}

const smallWords = /^(?:of|the|and|for|on|in|at|to|a|de|del|di|da|du|des|la|le|les|van|von|der|den|al|el|y|e)$/u;
