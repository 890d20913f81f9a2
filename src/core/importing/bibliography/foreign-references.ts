import { binaryKind } from '../binary-content.ts';

/** A format of lists of references that is not read, and how its files begin. */
type ForeignFormat = {
  readonly name: string;
  readonly begins: RegExp;
  /** What stands in its beginning, too. */
  readonly holds?: readonly string[];
  /** Its pattern stands somewhere in the beginning of XML. */
  readonly xml?: boolean;
};

/** Bytes of a file's beginning that tell. */
const beginning = 4_000;

/** Elements of XML with or without a prefix. */
function element(names: string): RegExp {
  return new RegExp(`<(?:[\\w-]{1,20}:)?(?:${names})[\\s>]`, 'u');
}

/**
 * By what is at their beginning, whatever they are called: they hold no articles, and read as plain text they would be one of codes and names.
 * The patterns are those that the formats' own descriptions give.
 */
const formats: readonly ForeignFormat[] = [
  { name: 'RDF', begins: element('RDF'), xml: true },
  { name: 'MODS', begins: element('mods|modsCollection'), xml: true },
  { name: 'METS', begins: element('mets'), xml: true },
  { name: 'MARCXML', begins: /loc\.gov\/MARC21\/slim/u, xml: true },
  { name: 'Crossref XML', begins: element('doi_records|crossref_result|crossref'), xml: true },
  { name: 'PubMed XML', begins: element('PubmedArticleSet|PubmedArticle|PubmedBookArticle'), xml: true },
  { name: 'Primo XML', begins: /exlibrisgroup\.com/u, xml: true },
  { name: 'OpenURL ContextObject', begins: element('context-objects?'), xml: true },
  { name: 'MARC', begins: /^\d{5}[a-z# ]{4}[a ]22\d{5}[^]{3}45\d\d/u },
  { name: 'MEDLINE', begins: /^(?:PMID|OWN ) ?- \S/u },
  { name: 'Ovid', begins: /^<\d{1,7}\. ?> *\n ?[A-Z]/u },
  { name: 'RefWorks tagged', begins: /^(?:Refworks Export Tagged Format|RT [A-Z][\w, ]{2,40}\n(?:SR|ID|A1|T1|UL) )/u },
  { name: 'Refer (EndNote, BibIX)', begins: /^%[0A-Z] [^\n]{1,500}\n%[0-9A-Z@] /u },
  { name: 'Web of Science', begins: /^(?:FN (?:Thomson|Clarivate|ISI)|PT [JBSP]\n)/u },
  { name: 'DataCite JSON', begins: /^\{/u, holds: ['"creators"', '"doi"'] },
  { name: 'OpenAlex JSON', begins: /^\{/u, holds: ['https://openalex.org/'] },
  { name: 'browser bookmarks', begins: /^<!DOCTYPE NETSCAPE-Bookmark-file-1>/u },
];

/** Why a list of references in a format that is not read is refused; null for all other files. */
export function foreignReferences(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, beginning))
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .trimStart();
  // Web pages may hold a little of any of them.
  if (/<html[\s>]|<!doctype html/iu.test(start)) return null;
  const isXml = start.startsWith('<');
  const format = formats.find(
    ({ begins, holds = [], xml = false }) =>
      (isXml || !xml) && begins.test(start) && holds.every((words) => start.includes(words)),
  );
  if (format === undefined || (format.name !== 'MARC' && binaryKind(bytes) !== null)) return null;
  return format.name === 'browser bookmarks'
    ? 'These are bookmarks of a browser: addresses, not articles. Open the pages and save them as .html, then import those.'
    : `This is a list of references in ${format.name}, which is not read. Export it as RIS, BibTeX, CSL-JSON or EndNote XML (most programs for references convert it), then import that.`;
}
