import type { MetadataField } from '../../../contract/vocabulary.ts';

export type ColumnRole = MetadataField | 'text' | 'lead';

/** Names by which columns are known, in small letters without spaces and marks; in six languages. */
const names: Readonly<Record<ColumnRole, string>> = {
  text: `text fulltext body bodytext content contents articletext articlebody maintext article story document snippet volltext inhalt texte contenu
    texto contenido cuerpo conteudo corpo tekst inhoud`,
  lead: 'lead abstract summary description subtitle standfirst teaser kicker resume resumen resumo samenvatting',
  title: 'title headline heading articletitle titel uberschrift titre titulo titular kop',
  outlet: `outlet publication publicationtitle publisher source sourcename newspaper journal media medium site sitename website domain zeitung quelle
    journal fuente periodico fonte jornal krant bron`,
  byline: 'byline author authors authorname writer journalist creator autor verfasser auteur auteurs autores',
  published: `date published publishedat publicationdate publishdate pubdate datepublished day datum fecha data created createdat time timestamp
    datetime`,
  section: 'section category rubric desk topic rubrik ressort rubrique seccion secao rubriek',
  page: 'page pages pagenumber seite pagina',
  url: 'url link href address articleurl permalink weburl',
  language: 'language lang languagecode sprache langue idioma taal',
};

const roles: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(names) as ColumnRole[]).flatMap((role) =>
    names[role].split(/\s+/u).map((name) => [name, role] as const),
  ),
);

/** What each column of a table holds; the first of several columns for one role has it. */
export function rolesOf(columns: readonly string[]): ReadonlyMap<ColumnRole, number> {
  const found = new Map<ColumnRole, number>();
  for (const [index, column] of columns.entries()) {
    const plain = column
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
    const role = roles.get(plain);
    if (role !== undefined && !found.has(role)) found.set(role, index);
  }
  return found;
}
