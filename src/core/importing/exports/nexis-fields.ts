import type { MetadataField } from '../../../contract/vocabulary.ts';

/** What a field of a Nexis export is to us: metadata, words of the article, or description of it by the database. */
export type NexisField =
  | Extract<MetadataField, 'byline' | 'section' | 'outlet' | 'published' | 'url'>
  | 'title'
  | 'length'
  | 'lead'
  | 'description';

/**
 * Names of fields in exports of LexisNexis and Nexis Uni in English, German, French, Spanish, Dutch and Portuguese, in capitals and without
 * accents. Fields that the database adds (subjects, companies, load date) are description: they end the text.
 */
const names: readonly (readonly [NexisField, string])[] = [
  ['title', 'HEADLINE TITLE UBERSCHRIFT TITEL TITRE TITULAR TITULO TITULAR-PRINCIPAL KOP'],
  ['byline', 'BYLINE AUTHOR AUTHORS AUTOR AUTOREN VERFASSER AUTEUR AUTEURS AUTORES AUTOR/A AUTORA FIRMA DOOR'],
  ['section', 'SECTION RUBRIK RESSORT RUBRIQUE SECCION SECTIE SECAO RUBRIEK CADERNO'],
  ['length', 'LENGTH LANGE LAENGE LONGUEUR LONGITUD EXTENSION LENGTE COMPRIMENTO TAMANHO EXTENSAO'],
  ['published', 'PUBDATE'],
  ['url', 'URL'],
  ['lead', 'HIGHLIGHT ENCART ZUSAMMENFASSUNG DESTACADO SAMENVATTING DESTAQUE ABSTRACT RESUME RESUMEN RESUMO'],
  [
    'description',
    `DATELINE DATELIGNE DATUMSZEILE SERIES SERIE LOAD-DATE LADE-DATUM UPDATE DATE-CHARGEMENT FECHA-CARGA FECHA-DE-CARGA LAADDATUM LAAD-DATUM
    LADEDATUM DATA-CARGA DATA-DE-CARGA LANGUAGE SPRACHE LANGUE IDIOMA TAAL LINGUA GRAPHIC GRAFIK GRAPHIQUE GRAFICO GRAFIEK PUBLICATION-TYPE PUBLIKATIONSTYP
    TYPE-PUBLICATION TIPO-PUBLICACION TIPO-DE-PUBLICACION PUBLICATIETYPE TIPO-PUBLICACAO TIPO-DE-PUBLICACAO SUBJECT SUBJECTS THEMA SUJET TEMA
    ONDERWERP ASSUNTO ORGANIZATION ORGANISATION ORGANIZACION ORGANISATIE ORGANIZACAO COMPANY FIRMA-NAME UNTERNEHMEN SOCIETE EMPRESA BEDRIJF TICKER
    SYMBOLE-BOURSIER SYMBOL INDUSTRY BRANCHE SECTEUR-ACTIVITE SECTOR INDUSTRIA PERSON PERSONNE PERSONA PERSOON PESSOA CITY STATE COUNTRY STADT LAND
    GEOGRAPHIC GEOGRAPHIE LOCALISATION-GEO GEOGRAFIA GEOGRAFIE NOTES NOTE CORRECTION-DATE DOCUMENT-TYPE TYPE JOURNAL-CODE ACC-NO DISTRIBUTION
    COPYRIGHT CLASSIFICATION`,
  ],
];

const fields: ReadonlyMap<string, NexisField> = new Map(
  names.flatMap(([field, list]) => list.split(/\s+/u).map((name) => [name, field] as const)),
);

export type ReadField = {
  readonly field: NexisField;
  readonly value: string;
  /** Written as old exports write their names; new ones have one capital. */
  readonly inCapitals: boolean;
  /** No everyday word, with which a line of an article may begin as well ("Note: …", "City: …"). */
  readonly isSure: boolean;
};

/** The field that a line begins with, and what follows its name; null for a line of text. */
export function readField(line: string): ReadField | null {
  const [, name = '', value = ''] =
    /^\s*(\p{Lu}[\p{L}/ -]{1,24}?)\s?:(?:\s+(.*))?$/u.exec(line) ?? nameInCapitals.exec(line) ?? [];
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replaceAll(' ', '-');
  const field = fields.get(plain);
  if (field === undefined) return null;
  return {
    field,
    value: value.trim(),
    inCapitals: name === name.toUpperCase(),
    isSure: field !== 'description' || plain.includes('-') || sureDescriptions.has(plain),
  };
}

/** "LENGTH:212 words" */
const nameInCapitals = /^\s*(\p{Lu}[\p{Lu}/ -]{1,24}?):(\S.*)$/u;

const sureDescriptions = new Set(['LAADDATUM', 'PUBLICATIETYPE', 'TICKER', 'DATELINE', 'DATELIGNE', 'DATUMSZEILE']);

/** Two names in one line, as of a header in two columns: each in a line of its own. */
export function fieldsApart(line: string): readonly string[] {
  if (readField(line) === null) return [line];
  const parts = line.split(/(?:\t+|\s{3,})(?=\p{Lu}[\p{L}/-]{2,24}\s?:)/u);
  return parts.every((part) => readField(part) !== null) ? parts : [line];
}
