/**
 * Frequent short words of seven languages, chosen to be frequent in one of them rather than in several.
 * Own lists, from general knowledge of the languages.
 */
const lists: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was on with as by at from it be are this have not but they were his her had an or which who will has their been more said would about when after its he she there what if out up we you',
  es: 'el la los las de del y que en un una por con para no se su al lo como más pero sus le ha este si entre cuando muy sin sobre también hasta hay donde desde todo nos durante uno ni contra otros ese eso ante ellos esto está fue son según',
  pt: 'o os a as do da dos das de e que em um uma por com para não se seu sua ao no na nos nas como mais mas foi pelo pela até isso ela entre depois sem mesmo aos seus quem muito há já está também só são ter ele você à às segundo',
  fr: "le la les de des du et que qui dans un une pour par sur avec ne pas se ce sont au aux plus est il elle nous vous leur son sa ses ou mais comme a été ont cette être fait selon d'une d'un l' qu'il n'est c'est deux après",
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit naar heeft door nog wordt worden werd tot over hij ze zij was deze die meer geen wel hebben kan volgens onder tegen na haar zich',
  it: "il lo la i gli le di del della dei delle e che in un una per con non si su al alla come più ma sono è da dal dalla nel nella anche ha o se questo essere stato suo sua loro tra fra dopo ci quando molto senza secondo l' dell' all' nell'",
};

/** Language codes, each with its words. */
export const stopWords: readonly (readonly [language: string, words: ReadonlySet<string>])[] = Object.entries(
  lists,
).map(([language, words]) => [language, new Set(words.split(' '))]);
