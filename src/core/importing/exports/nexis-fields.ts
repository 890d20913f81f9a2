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
    DATA-CARGA DATA-DE-CARGA LANGUAGE SPRACHE LANGUE IDIOMA TAAL LINGUA GRAPHIC GRAFIK GRAPHIQUE GRAFICO GRAFIEK PUBLICATION-TYPE PUBLIKATIONSTYP
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

/** The field that a line begins with, and what follows its name; null for a line of text. */
export function readField(line: string): { readonly field: NexisField; readonly value: string } | null {
  const [, name = '', value = ''] = /^\s*([\p{L}][\p{L}/ -]{1,24}?)\s?:(?:\s+(.*))?$/u.exec(line) ?? [];
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replaceAll(' ', '-');
  const field = fields.get(plain);
  // Old exports write names in capitals; new ones with one capital. A sentence has neither followed by a known name.
  return field === undefined ? null : { field, value: value.trim() };
}
