/** Names of the weekdays, Sunday first, in the languages of month-names.ts; lower case, without accents. */
const names: readonly string[] = [
  'sunday sun sonntag so dimanche dim domingo dom zondag zo domenica',
  'monday mon montag mo lundi lun lunes segunda segunda-feira maandag ma lunedi',
  'tuesday tue tues dienstag di mardi mar martes terca terca-feira dinsdag martedi',
  'wednesday wed mittwoch mi mercredi mer miercoles quarta quarta-feira woensdag wo mercoledi',
  'thursday thu thur thurs donnerstag do jeudi jeu jueves quinta quinta-feira donderdag giovedi',
  'friday fri freitag fr vendredi ven viernes sexta sexta-feira vrijdag vr venerdi',
  'saturday sat samstag sonnabend sa samedi sam sabado zaterdag za sabato',
];

const weekdayByName: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index] as const)),
);

/** 0 for Sunday to 6 for Saturday, or null. */
export function weekdayNamed(word: string): number | null {
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u036F.]/g, '')
    .toLowerCase();
  return weekdayByName.get(plain) ?? null;
}
