/** Months in order, by the primary part of a language's tag. */
const names: Readonly<Record<string, string>> = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
};

/** Numbers of months (1 to 12) by their names in small letters, in languages without a folder of their own. */
export const otherMonths: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(names).map(([language, months]) => [
    language,
    new Map(months.split(' ').map((month, index) => [month, index + 1])),
  ]),
);
