import { knownOrganisations } from '../english/organisations.ts';
import { firstNames } from '../english/first-names.ts';
import { honorifics, roleNouns, titles } from '../english/roles.ts';
import { nationalities } from '../english/places.ts';
import type { NameKind } from '../names/name.ts';
import type { NamedSpan } from './name-corpora.ts';

type Row = { readonly word: string; readonly tag: string; readonly start: number; readonly end: number };
type Entity = {
  readonly id: string;
  readonly first: number;
  end: number;
  readonly type: string;
  readonly heads: string;
  readonly identity: string;
};

const kinds = new Map<string, NameKind>([
  ['person', 'person'],
  ['place', 'place'],
  ['organization', 'organisation'],
]);

/**
 * Names of a GUM document from its `Entity=` column. GUM marks noun phrases; the name is its head tokens (`minspan`) that are proper nouns, with small
 * words between them, without titles. Of a place with a comma ("Irving, Texas") each part is a name.
 */
export function readGumNames(conllu: string): { readonly text: string; readonly names: readonly NamedSpan[] } {
  let text = '';
  const rows: Row[] = [];
  const done: Entity[] = [];
  const openEntities: Entity[] = [];
  let joinedTo = 0;
  let glue = true;
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar')) {
      if (text !== '' && !text.endsWith('\n\n')) {
        text = `${text}\n\n`;
        glue = true;
      }
      continue;
    }
    const fields = line.split('\t');
    const [id = '', word = '', , , tag = ''] = fields;
    if (fields.length < 10 || id.includes('.')) continue;
    const misc = fields[9] ?? '';
    if (id.includes('-')) {
      joinedTo = misc.includes('SpaceAfter=No') ? Number(id.split('-')[1]) : 0;
      if (!glue) text += ' ';
      glue = true;
      // The parts of a joined word follow without spaces.
      joinedParts = { until: Number(id.split('-')[1]), space: !misc.includes('SpaceAfter=No') };
      continue;
    }
    if (!glue) text += ' ';
    rows.push({ word, tag, start: text.length, end: text.length + word.length });
    text += word;
    glue = misc.includes('SpaceAfter=No') || Number(id) === joinedTo;
    if (joinedParts !== null) {
      if (Number(id) < joinedParts.until) glue = true;
      else {
        glue = !joinedParts.space;
        joinedParts = null;
      }
    }
    readEntities(/Entity=([^|]*)/u.exec(misc)?.[1] ?? '', rows.length - 1, openEntities, done);
  }
  return { text, names: namesOf(rows, done) };
}

let joinedParts: { until: number; space: boolean } | null = null;

function readEntities(column: string, at: number, openEntities: Entity[], done: Entity[]): void {
  for (const [part] of column.matchAll(/\([^()]*\)?|[^()]+\)/gu)) {
    if (part.startsWith('(')) {
      const [id = '', type = '', , , , heads = '', , identity = ''] = part.replace(/[()]/gu, '').split('-');
      openEntities.push({ id, first: at, end: at + 1, type, heads, identity });
      if (!part.endsWith(')')) continue;
      const entity = openEntities.pop();
      if (entity !== undefined) done.push(entity);
    } else {
      const id = part.slice(0, -1);
      for (let index = openEntities.length - 1; index >= 0; index--) {
        const entity = openEntities[index];
        if (entity?.id !== id) continue;
        entity.end = at + 1;
        openEntities.splice(index, 1);
        done.push(entity);
        break;
      }
    }
  }
}

function namesOf(rows: readonly Row[], entities: readonly Entity[]): readonly NamedSpan[] {
  const found: { first: number; end: number; kind: NameKind }[] = [];
  for (const entity of entities) {
    const kind = kinds.get(entity.type);
    if (kind === undefined) continue;
    for (const part of nameParts(rows, entity, kind)) {
      const words = rows.slice(part.first, part.end).map(({ word }) => word);
      const name = words.join(' ');
      if (words.length === 1 && (nationalities.has(name) || (kind === 'person' && rows[part.first]?.tag === 'NNPS')))
        continue;
      found.push({ ...part, kind: kind === 'person' && knownOrganisations.has(name) ? 'organisation' : kind });
    }
  }
  for (const one of found) {
    if (one.kind !== 'person') continue;
    for (const other of found)
      if (other.kind !== 'person' && other.first <= one.first && other.end > one.first && other.end < one.end)
        one.first = other.end;
    if (one.end - one.first > 1) one.first = afterTitles(rows, one.first, one.end);
  }
  // The longer of two that overlap.
  found.sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first);
  const kept: { first: number; end: number; kind: NameKind }[] = [];
  for (const one of found) if (!kept.some((other) => one.first < other.end && other.first < one.end)) kept.push(one);
  return kept
    .toSorted((a, b) => a.first - b.first)
    .map(({ first, end, kind }) => ({ start: rows[first]?.start ?? 0, end: rows[end - 1]?.end ?? 0, kind }));
}

function isName(row: Row | undefined): boolean {
  return row !== undefined && row.tag.startsWith('NNP') && /[\p{L}\d]/u.test(row.word);
}

const joining = /^(?:of|the|and|for|on|in|at|to|'s|’s|-|–|&|de|del|la|van|von|der|den|bin|ibn|al|el)$/iu;

/** Stretches of proper nouns among the head tokens, over small words between them. */
function nameParts(rows: readonly Row[], entity: Entity, kind: NameKind): { first: number; end: number }[] {
  const heads = entity.heads.split(',').map((head) => entity.first + Number(head) - 1);
  if (heads.some((head) => !Number.isFinite(head) || head >= entity.end)) return [];
  const parts: { first: number; end: number }[] = [];
  for (const head of heads) {
    if (!isName(rows[head])) continue;
    const last = parts.at(-1);
    if (last !== undefined && joins(rows, last.end, head, kind)) last.end = head + 1;
    else parts.push({ first: head, end: head + 1 });
  }
  for (const part of parts) {
    // "American Red Cross", "Iraqi Police": capitalised adjectives before the head belong to names of organisations.
    while (
      kind === 'organisation' &&
      part.first > entity.first &&
      /^(?:JJ|NNP)/u.test(rows[part.first - 1]?.tag ?? '') &&
      /^\p{Lu}/u.test(rows[part.first - 1]?.word ?? '')
    )
      part.first--;
    if (kind === 'person') part.first = afterTitles(rows, part.first, part.end);
  }
  const whole = parts.filter(({ first, end }) => first < end);
  return kind === 'person' ? whole.slice(-1) : whole;
}

function joins(rows: readonly Row[], from: number, to: number, kind: NameKind): boolean {
  for (let at = from; at < to; at++) {
    const word = rows[at]?.word ?? '';
    if (kind === 'person' ? !/^(?:-|de|del|la|van|von|der|den|bin|ibn|al|el|of)$/iu.test(word) : !joining.test(word))
      return false;
  }
  return kind !== 'place' || to - from < 3;
}

function afterTitles(rows: readonly Row[], first: number, end: number): number {
  let from = first;
  for (let at = first; at < end; at++) {
    const word = rows[at]?.word ?? '';
    const lower = word.toLowerCase();
    if (firstNames.has(word) && at < end - 1) break;
    if (titles.has(lower) || honorifics.has(lower) || (roleNouns.has(lower) && at < end - 1)) from = at + 1;
  }
  if (rows[from]?.word !== 'of') return from;
  // "Secretary of State Anna Berg"
  return Math.max(from + 1, end - 2);
}
