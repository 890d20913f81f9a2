/** A field of ProQuest's exports that means something to us; all others are description. */
export type ProquestField =
  | 'abstract'
  | 'full text'
  | 'title'
  | 'author'
  | 'credit'
  | 'publication title'
  | 'publication date'
  | 'section'
  | 'page'
  | 'document url'
  | 'document id'
  | 'description';

/** Names in English, German, French, Spanish and Portuguese, the languages of ProQuest's pages, in small letters. */
const names: readonly (readonly [ProquestField, string])[] = [
  ['abstract', 'abstract|zusammenfassung|résumé|resumen|resumo'],
  ['full text', 'full text|volltext|texte intégral|texte complet|texto completo|texto integral'],
  ['title', 'title|titel|titre|título'],
  ['author', 'author|authors|autor|autoren|auteur|auteurs|autores'],
  ['credit', 'credit'],
  [
    'publication title',
    'publication title|titel der publikation|publikationstitel|titre de la publication|título de publicación|título de la publicación|título da publicação',
  ],
  [
    'publication date',
    'publication date|publikationsdatum|erscheinungsdatum|datum der publikation|date de publication|fecha de publicación|data de publicação',
  ],
  ['section', 'section|rubrik|abschnitt|sección|seção'],
  [
    'page',
    'first page|pages|page|seiten|seite|erste seite|première page|páginas|página|primera página|primeira página',
  ],
  [
    'document url',
    'document url|dokument-url|url des dokuments|url du document|url de documento|url del documento|url do documento',
  ],
  [
    'document id',
    'proquest document id|proquest-dokument-id|proquest dokument-id|id du document proquest|identificateur de document proquest|id del documento de proquest|id de documento proquest|id do documento proquest|id do documento da proquest',
  ],
  [
    'description',
    `links|liens|enlaces|verknüpfungen|subject|subjects|thema|sujet|materia|assunto|business indexing term|location|ort|lieu|ubicación|local|people|
    personen|personnes|personas|pessoas|company / organization|company|unternehmen/organisation|firma/organisation|société/organisation|
    empresa/organización|empresa / organização|publication year|erscheinungsjahr|année de publication|año de publicación|ano de publicação|
    publisher|herausgeber|verlag|éditeur|editorial|editora|place of publication|erscheinungsort|lieu de publication|lugar de publicación|
    local de publicação|country of publication|erscheinungsland|pays de publication|país de publicación|país de publicação|publication subject|
    thema der publikation|sujet de la publication|materia de publicación|assunto da publicação|issn|e-issn|coden|source type|quellentyp|
    type de source|tipo de fuente|tipo de fonte|source|language of publication|sprache der publikation|publikationssprache|
    langue de publication|idioma de la publicación|idioma de publicación|idioma de publicação|document type|dokumenttyp|type de document|
    tipo de documento|copyright|last updated|zuletzt aktualisiert|dernière mise à jour|última actualización|última atualização|database|
    datenbank|base de données|base de datos|base de dados|dateline|volume|issue|column|edition|document feature|classification|
    identifier / keyword|series|supplement|accession number|publication info|number of pages|references|illustrations|isbn|
    doi|correspondence author|publication note|degree|literary form`,
  ],
];

const fields: ReadonlyMap<string, ProquestField> = new Map(
  names.flatMap(([field, list]) => list.split('|').map((name) => [name.trim(), field] as const)),
);

/** The field that a line begins with, and what follows its name; null for a line of text, such as a caption in capitals. */
export function proquestField(line: string): { readonly field: ProquestField; readonly value: string } | null {
  const [, name = '', value = ''] = /^\s*(\p{Lu}[\p{L} /-]{2,40}?)\s?:\s?(.*)$/u.exec(line) ?? [];
  if (name === '' || (name === name.toUpperCase() && !/^(?:ISSN|ISBN|DOI|CODEN|E-ISSN)$/u.test(name))) return null;
  const field = fields.get(name.toLowerCase());
  return field === undefined ? null : { field, value };
}
