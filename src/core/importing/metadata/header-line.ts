import { findDates, type FoundDate } from './find-dates.ts';
import { readOutletLine } from './outlet-line.ts';
import { isAddressLine } from './web-address.ts';
import { weekdayNamed } from './weekday-names.ts';

/** What a short line above or below an article says about it. */
export type HeaderLine =
  | { readonly kind: 'date'; readonly label: 'published' | 'updated' | null; readonly date: FoundDate }
  | { readonly kind: 'byline'; readonly names: string; readonly outlet: string | null }
  | { readonly kind: 'outlet'; readonly name: string }
  | { readonly kind: 'title'; readonly title: string }
  /** A labelled one is the article's wherever it stands. */
  | { readonly kind: 'address'; readonly address: string; readonly labelled: boolean };

const labels: Readonly<Record<string, 'title' | 'author' | 'published' | 'updated' | 'outlet' | 'address'>> = {
  ...labelled('title', 'title headline titel titre titulo título titolo kop schlagzeile'),
  ...labelled('author', 'author authors byline autor autora auteur auteurs autore verfasser'),
  ...labelled(
    'published',
    'date published posted publication-date datum fecha data veröffentlicht publié publicado gepubliceerd pubblicato',
  ),
  ...labelled(
    'updated',
    'updated modified last-updated stand aktualisiert actualizado atualizado bijgewerkt aggiornato',
  ),
  ...labelled('outlet', 'source outlet publication publisher newspaper quelle fuente fonte bron zeitung'),
  ...labelled('address', 'url link web address'),
};

function labelled<Label>(label: Label, words: string): Record<string, Label> {
  return Object.fromEntries(words.split(' ').map((word) => [word, label]));
}

/** Beyond this a line is text, UTF-16 code units; addresses may be longer. */
const longest = { line: 160, address: 2000 };

export function isTooLongForHeader(line: string): boolean {
  return line.length > longest.line && (line.length > longest.address || !isAddressLine(line));
}

/** Parts of a header line divided by bars, dots, strokes or dashes: "By Ines Okafor | The Harbour Courier | 12 March 2025". */
export function headerParts(line: string): string[] {
  return line
    .split(/\s[|·•/–—]\s|\s-\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap(splitDateOff);
}

/** "The Harbour Courier, 12 March 2025" is an outlet and a date; "They met on 12 March 2025" is neither. */
function splitDateOff(part: string): string[] {
  const [date] = findDates(part);
  if (date === undefined || date.start === 0 || readHeaderLine(part) !== null) return [part];
  const name = part.slice(0, date.start).replace(/[\s,(]+$/u, '');
  const rest = part.slice(date.start).replace(/\)$/u, '');
  const isHeader = readHeaderLine(name) !== null || readOutletLine(name) !== null || /^\p{L}+$/u.test(name);
  return isHeader && readHeaderLine(rest)?.kind === 'date' ? [name, rest] : [part];
}

/** Whether a line says something of its article, and is no sentence. */
export function isHeaderLine(line: string): boolean {
  const parts = isTooLongForHeader(line) ? [] : headerParts(line);
  return parts.some((part) => readHeaderLine(part) !== null) && parts.length <= 4 && !/[.!?]$/u.test(line);
}

/** Reads one part of a header line; null when it plainly says nothing of these. Outlets are only told here by their label. */
export function readHeaderLine(line: string): HeaderLine | null {
  if (isTooLongForHeader(line)) return null;
  if (isAddressLine(line)) return { kind: 'address', address: line, labelled: false };
  return readLabelled(line) ?? readCopyright(line) ?? readByline(line) ?? readDateLine(line, null);
}

function readLabelled(line: string): HeaderLine | null {
  const match = /^([\p{L}-]{2,20}(?:\s(?:date|on|le|el|am|op|em|il))?)\s?:\s?(\S.*)$/iu.exec(line);
  const [, word = '', value = ''] = match ?? [];
  const name = word.toLowerCase().replace(/\s(?:date|on|le|el|am|op|em|il)$/u, '');
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
  switch (label) {
    case undefined:
      return /^(?:by|von|por|par|door|di)$/u.test(name) ? namesOf(value) : null;
    case 'title':
      return { kind: 'title', title: value };
    case 'author':
      return namesOf(value);
    case 'outlet': {
      const outlet = readOutletLine(value);
      return outlet === null ? null : { kind: 'outlet', name: outlet };
    }
    case 'address':
      return { kind: 'address', address: value, labelled: true };
    case 'published':
    case 'updated':
      return readDateLine(value, label);
  }
}

/** What follows it are terms, not names. */
const rightsReserved =
  /(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|무단\s?전재)/iu;

/** "Copyright 2024 The Harbour Courier", "© The Harbour Courier 2024. All rights reserved." */
function readCopyright(line: string): HeaderLine | null {
  const sign = /^(?:[\s:(]{0,3}(?:copyright|[©ⓒ]|\(c\)))+[\s:]{0,2}/iu.exec(line)?.[0] ?? '';
  const rest = line.slice(sign.length);
  if (sign === '' || rest === '' || (/^\p{L}/u.test(rest) && /\p{L}$/u.test(sign))) return null;
  const [before = ''] = rest.split(rightsReserved, 1);
  const name = before
    .replace(/^\d{4}(?:\s?[-–]\s?\d{4})?,?\s|,?\s\d{4}(?:[-–]\d{4})?(?=[\s.,]*$)/gu, '')
    .replace(/^by\s/iu, '')
    .replace(/^([^(]*)\)$/u, '$1')
    .replace(/[\s.,]+$/u, '');
  return /\p{L}/u.test(name) ? { kind: 'outlet', name } : null;
}

const particles = new Set(
  'de del della di da do dos das van von der den la le el al bin ibn y e und et and en zu du ter ten i'.split(' '),
);

function readByline(line: string): HeaderLine | null {
  const match = /^(?:by|von|por|par|door|di)\s(\S.*)$/iu.exec(line) ?? /^[—–]\s?(\S.*)$/u.exec(line);
  const rest = match?.[1]?.replace(/\s?\([^()]{1,40}\)$/u, '');
  if (rest === undefined || /[!?:;”"]$/u.test(rest) || (rest.endsWith('.') && !/\b(?:Jr|Sr|\p{Lu})\.$/u.test(rest)))
    return null;
  const words = rest.split(/[\s,]+/u);
  if (words.length > 14) return null;
  if (/^(?:our|staff|a|an|the)\s/iu.test(rest))
    return /\b(?:staff|correspondents?|reporters?|agencies|agency|writers?|desk|bureau|editors?|newsroom)\b/iu.test(
      rest,
    )
      ? namesOf(rest)
      : null;
  const [first = ''] = words;
  if (!/^\p{Lu}/u.test(first) || weekdayNamed(first) !== null || /\d/u.test(rest)) return null;
  const { names } = splitNames(rest);
  const plain = names.split(/[\s,]+/u).filter((word) => !/^\p{Lu}/u.test(word) && !particles.has(word) && word !== '&');
  return plain.every((word) =>
    /^(?:correspondents?|reporters?|staff|writers?|agencies|agency|service|bureau|desk)$/iu.test(word),
  ) && words.length > 1
    ? namesOf(rest)
    : null;
}

function namesOf(value: string): HeaderLine {
  return { kind: 'byline', ...splitNames(value) };
}

const outletWords =
  /\b(?:times|post|news|courier|press|daily|herald|tribune|gazette|journal|mirror|chronicle|observer|guardian|agency|wire|weekly|review|telegraph|standard|bulletin|zeitung|anzeiger|tageblatt|nachrichten|diario|jornal|gazzetta|corriere|courant|dagblad|magazine|radio|television)\b/iu;
const roleWords =
  /\b(?:correspondent|reporter|editor|writer|columnist|analyst|korrespondent|redakteur|redacteur|corresponsal|bureau chief|staff)\b/iu;

/** Takes what is no name off the names: "Ines Okafor in Port Maristow", "Ines Okafor for The Harbour Courier". */
function splitNames(value: string): { names: string; outlet: string | null } {
  const [, before = value, outlet = null] =
    /^(.{3,80}?)\s(?:for|für|pour|para)\s(?=\p{Lu}|the\s)(.+)$/u.exec(value) ?? [];
  const [names = '', ...rest] = before.replace(/\s(?:in|aus|à|en)\s\p{Lu}.*$/u, '').split(/\s?,\s/u);
  let found = outlet;
  const kept = [names];
  for (const part of rest) {
    if (roleWords.test(part)) continue;
    if (outletWords.test(part)) found ??= part;
    else kept.push(part);
  }
  return { names: kept.join(', '), outlet: found };
}

const dateWords =
  /^(?:first|published|posted|updated|update|last|modified|on|at|am|pm|p|m|um|uhr|om|uur|laatste|mis|jour|atualizado|bijgewerkt|le|el|em|op|den|the|utc|gmt|[ec]?[edsp][sd]?t|bst|ist|cest|cet|à|as|às|a|las|h|hs|local|time|original|publié|publicado|veröffentlicht|gepubliceerd|actualizado|aktualisiert)$/iu;
const updateWords =
  /(?<!\p{L})(?:updated|modified|actualizado|atualizado|aktualisiert|bijgewerkt|mis à jour)(?!\p{L})/iu;
const publishWords =
  /(?<!\p{L})(?:published|posted|publié|publicado|veröffentlicht|gepubliceerd|pubblicato)(?!\p{L})/iu;

/** A line that holds nothing but a date, its weekday, time and label. */
function readDateLine(line: string, label: 'published' | 'updated' | null): HeaderLine | null {
  const [date, ...more] = findDates(line);
  if (date === undefined) return null;
  const rest = [line.slice(0, date.start), line.slice(date.end, more[0]?.start ?? line.length)].join(' ');
  const words = rest.split(/[\s,;:()|.\d/+]+|(?<!\p{L})-|-(?!\p{L})/u).filter((word) => word !== '');
  const others = words.filter((word) => !dateWords.test(word) && weekdayNamed(word) === null);
  if (label === null && others.length > 0) return null;
  const before = line.slice(0, date.start);
  const own = publishWords.test(before) ? 'published' : updateWords.test(before) ? 'updated' : label;
  return { kind: 'date', label: own, date };
}
