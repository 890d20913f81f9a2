import { normaliseSpaces } from '../../text/normalising.ts';
import type { StatedMetadata } from '../article-of-paragraphs.ts';
import { dayIn } from '../metadata/day-in.ts';
import { webAddress } from '../metadata/web-address.ts';
import { attributeOf, elementsOf, type HtmlParent } from './html-tree.ts';

/** Names of meta elements for each field, the surest first. */
const metaNames = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'hdl'],
  byline: ['author', 'article:author', 'byl', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'publisher'],
  published: [
    'article:published_time',
    'datepublished',
    'date.issued',
    'dc.date.issued',
    'dcterms.date',
    'dc.date',
    'pubdate',
    'publishdate',
    'parsely-pub-date',
    'sailthru.date',
    'date',
  ],
  section: ['article:section', 'section', 'parsely-section'],
  url: ['og:url'],
} as const;

type Field = keyof typeof metaNames;

/** What a page says of itself in its head: JSON-LD first, then meta elements. */
export function htmlMetadata(root: HtmlParent): StatedMetadata {
  const metas = new Map<string, string>();
  let moment: string | null = null;
  let linked: StatedMetadata = {};
  let language: string | null = null;
  let canonical: string | null = null;
  for (const element of elementsOf(root)) {
    if (element.tagName === 'html') language = attributeOf(element, 'lang');
    else if (element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical')
      canonical = attributeOf(element, 'href');
    else if (element.tagName === 'time') moment ??= attributeOf(element, 'datetime');
    else if (element.tagName === 'meta') {
      const name = (
        attributeOf(element, 'property') ??
        attributeOf(element, 'name') ??
        attributeOf(element, 'itemprop') ??
        ''
      ).toLowerCase();
      const value = normaliseSpaces(unescaped(attributeOf(element, 'content') ?? ''));
      if (name !== '' && value !== '' && !metas.has(name)) metas.set(name, value);
    } else if (element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json') {
      const [text] = element.childNodes;
      if (text !== undefined && 'value' in text) linked = { ...linkedData(text.value), ...linked };
    }
  }
  const meta = (field: Field): string | null =>
    metaNames[field].map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const outlet = outletOnly(linked.outlet) ?? outletOnly(meta('outlet'));
  return {
    title: withoutSite(linked.title ?? meta('title'), outlet),
    byline: linked.byline ?? nameOnly(meta('byline')),
    outlet,
    published: linked.published ?? dayIn(meta('published') ?? '') ?? dayIn(moment ?? ''),
    section: linked.section ?? meta('section'),
    url: webAddress(canonical) ?? webAddress(meta('url')),
    language:
      language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/iu.test(language) ? language.toLowerCase() : null,
  };
}

/** Fields of an article in JSON-LD (schema.org); nothing where it is none. */
function linkedData(json: string): StatedMetadata {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return {};
  }
  const article = candidates(data).find((one) => /Article|BlogPosting|Report/u.test(String(one['@type'])));
  if (article === undefined) return {};
  return {
    ...filled('title', textOf(article['headline'])),
    ...filled('byline', nameOnly(textOf(article['author']))),
    ...filled('outlet', textOf(article['publisher'])),
    ...filled('published', dayIn(textOf(article['datePublished']) ?? '')),
    ...filled('section', textOf(article['articleSection'])),
  };
}

function filled(field: Field, value: string | null): StatedMetadata {
  return value === null ? {} : { [field]: value };
}

type Data = Readonly<Record<string, unknown>>;

function candidates(data: unknown): readonly Data[] {
  if (Array.isArray(data)) return data.flatMap((one: unknown) => (isData(one) ? [one] : []));
  if (!isData(data)) return [];
  return Array.isArray(data['@graph']) ? [data, ...candidates(data['@graph'])] : [data];
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}

/** A value, its name, or the names of several. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return normaliseSpaces(unescaped(value)) || null;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || null;
  return isData(value) ? textOf(value['name']) : null;
}

/** Some pages give an author's address instead of a name. */
function nameOnly(byline: string | null): string | null {
  return byline === null || /^https?:/iu.test(byline) ? null : byline.replace(/^by\s/iu, '');
}

const escaped: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Some pages escape twice: "&#8211;" is a dash. */
function unescaped(value: string): string {
  return value.replaceAll(
    /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(amp|quot|apos|lt|gt|nbsp));/giu,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return escaped[name.toLowerCase()] ?? whole;
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code < 32 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? whole : String.fromCodePoint(code);
    },
  );
}

/** Programs and services that name themselves where the outlet belongs. */
const noOutlets =
  /^(?:blogger|blogspot|wordpress|wordpress\.com|medium|substack|tumblr|facebook|twitter|youtube|home|homepage|u\.s\.|news)$/iu;

function outletOnly(name: string | null | undefined): string | null {
  // Behind a bar stands a motto: "Harbour Courier | News of the coast".
  const plain =
    name
      ?.replace(/^@/u, '')
      .replace(/(?<=.{3})\s[|–—-]\s.*$/u, '')
      .trim() ?? '';
  return plain === '' || noOutlets.test(plain) || /^https?:/iu.test(plain) ? null : plain;
}

/** "Ferry runs aground - Harbour Courier" is "Ferry runs aground" in the Harbour Courier. */
export function withoutSite(title: string | null, outlet: string | null): string | null {
  if (title === null) return null;
  const [, headline = '', site = ''] = /^(.{10,}?)\s+[-|–—·»:]+\s+([^-|–—·»]{2,60})$/u.exec(title) ?? [];
  const isSite = outlet !== null && letters(site) !== '' && letters(site) === letters(outlet);
  return isSite ? headline : title;
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll(/^the\s|[^\p{L}\p{N}]/gu, '');
}
