/**
 * Names and abbreviations of the months, January first, in English, German, French, Spanish, Portuguese, Dutch and Italian;
 * lower case, without accents and full stops.
 */
const names: readonly string[] = [
  'january jan januar janner janvier janv enero ene janeiro januari gennaio genn',
  'february feb februar feber fevrier fevr febrero fevereiro fev februari febbraio febbr',
  'march mar marz mars marzo marco maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio mei maggio magg',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juillet juil julio julho luglio lug',
  'august aug aout agosto ago augustus',
  'september sep sept septembre septiembre setiembre setembro set settembre sett',
  'october oct oktober okt octobre octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dezembro desember dicembre',
];

const monthByName: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
);

/** 1 to 12, or null. Accents, case and a full stop at the end do not matter. */
export function monthOf(word: string): number | null {
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u036F.]/g, '')
    .toLowerCase();
  return monthByName.get(plain) ?? null;
}
