import type { SentenceRules } from '../../text/sentences.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Stand before a name. */
const titles = words(`
  mr mrs ms mx dr prof rev fr sr.a hon gen lt col maj capt cpt cmdr cdr sgt cpl pvt adm brig sen sens rep reps gov govs
  pres supt det insp amb messrs mme mlle msgr st ste mt ft esq.a atty dep vs v gens drs profs
`);

const beforeNumbers = words(`
  no nos fig figs p pp vol vols sec art ch par para paras eq ed jan feb mar apr jun jul aug sep sept oct nov dec
  approx c ca circa op
`);

const abbreviations = words(`
  inc corp co cos ltd plc llc bros jr sr etc ave blvd rd dept univ assn bldg est al cf eg ie viz ph.d m.d b.a m.a
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo mon tue tues wed thu thur thurs fri sat sun hr hrs min mins lb lbs oz sq ext intl natl gov't
`);

const starters = words(`
  the a an this that these those it he she they we i you his her their our its my in on at by for from with to of as
  but and or so yet if when while after before since although though because however meanwhile there here what who
  which how why where not no one two some many most all both each every another other about under during until despite
  according last next then now also still even
`);

const speechVerbs = words(`
  said says asked asks added replied told wrote writes shouted cried tweeted demanded wondered exclaimed answered
  continued responded insisted joked recalled
`);

export const englishSentenceRules: SentenceRules = { titles, beforeNumbers, abbreviations, starters, speechVerbs };

/** Abbreviations that keep their stop as one token. "v", "no" and the like are left out where they are also words. */
export const englishStoppedWords: ReadonlySet<string> = new Set(
  [...titles, ...beforeNumbers, ...abbreviations].filter(
    (word) => !words('no art est al miss ill la mo pa sat sun wed mass ind min').has(word),
  ),
);
