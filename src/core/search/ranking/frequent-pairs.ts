/**
 * The most frequent words of news in six languages, many of them in nearly every article, in the judgement of the project: folded, and cut at apostrophes, as the
 * index keeps them. Two of them in a row are indexed as a word of its own, for the places of both are too many to be read while one waits.
 *
 * The list belongs to the format of archives. Another one needs a migration that indexes every article anew.
 */
const words = {
  english: `a about after all also an and are as at be been but by can could for from had has have he her his i if in into is it its last more new not of
    on one or other our out over people s said say says she so some t than that the their them there they this time to two up us was we were what when which
    who will with would year years you first no do my me him`,
  german: `als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer er es fur hat im in ist man mit nach nicht noch nur
    oder sei sein sich sie sind so uber um und von vor war was wenn werden wie wird zu zum zur`,
  french: `a au aux avec c ce ces cette d dans de des deux du elle en est et etait ete il ils j je l la le les leur mais n ne nous on ont ou par pas plus
    pour qu que qui s sa se ses son sont sur un une y`,
  spanish: `a al como con cuando de del desde dos el ella en entre es esta este fue ha han la las lo los mas me no o para pero por que se ser si sin sobre son
    su sus tambien un una y ya`,
  dutch: `aan als bij dat de die door dat een en er haar had heeft hem het hij ik in is maar met naar niet nog of om ook op over te tot uit van voor was werd
    wordt worden ze zich zijn zo`,
  portuguese: `a ao aos as com como da das de do dos e ela ele em entre foi mais mas na nas nao no nos o os ou para pela pelo por que se sem ser seu sua sao
    tambem um uma`,
};

/** The same in one set. */
export const frequentWords: ReadonlySet<string> = new Set(
  Object.values(words).flatMap((ofLanguage) => ofLanguage.split(/\s+/u)),
);

/** Begins each pair in the index. No word holds a space, so all pairs stand before all words there, and no word or beginning of one finds a pair. */
const space = ' ';

/** How two frequent words in a row are kept in the index. */
export function pairOf(word: string, next: string): string {
  return `${space}${word}${space}${next}`;
}

/** Whether a term of the index is a pair, and no word. */
export function isPair(term: string): boolean {
  return term.startsWith(space);
}
