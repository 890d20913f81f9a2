import type { ColumnRole } from '../../../contract/vocabulary.ts';

type KnownRole = Exclude<ColumnRole, 'ignored'>;

/** Names by which columns are known, in small letters without spaces and marks; in six languages. */
const names: Readonly<Record<KnownRole, string>> = {
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

const roles: ReadonlyMap<string, KnownRole> = new Map(
  (Object.keys(names) as KnownRole[]).flatMap((role) => names[role].split(/\s+/u).map((name) => [name, role] as const)),
);

/** What each column of a table holds by its name; the first of several columns for one role has it, the others are ignored. */
export function guessedRoles(columns: readonly string[]): readonly ColumnRole[] {
  const taken = new Set<ColumnRole>();
  return columns.map((column) => {
    const plain = column
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
    const role = roles.get(plain) ?? 'ignored';
    if (role === 'ignored' || taken.has(role)) return 'ignored';
    taken.add(role);
    return role;
  });
}
