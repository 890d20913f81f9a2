import { wordSet } from './word-list.ts';

/** Nouns that attribute: "her claim that", "the board's call for", "criticism of". */
export const cueNouns: ReadonlySet<string> =
  plural(`claim call criticism statement belief opinion view promise pledge vow warning threat demand
  request plea appeal suggestion proposal accusation allegation charge complaint denial admission acknowledgement acknowledgment announcement
  declaration assertion argument contention comment remark concern fear hope worry doubt suspicion expectation desire wish intention support
  opposition endorsement condemnation praise attack critique position stance rhetoric insistence assurance prediction forecast estimate
  assessment conclusion finding confidence question message slogan idea notion theory rumor rumour report account description
  characterization recommendation advice commitment offer apology tweet letter explanation observation revelation disclosure reply response
  reaction answer testimony confession boast lament quip joke interest preference enthusiasm frustration anger outrage disappointment
  skepticism scepticism optimism pessimism conviction feeling sense perception impression decision plan vision refusal willingness
  reluctance desire eagerness attitude approval disapproval disdain contempt admiration respect resistance objection rejection backing
  mention reference proclamation recollection memory interpretation ruling verdict judgment judgement order directive instruction call-out
  defense defence rebuke sentiment point case agreement speculation anticipation guess hunch thought understanding knowledge awareness
  determination resolve contempt hatred distaste dislike dismissal invitation urging insinuation implication hint indication`);

/** Adjectives that attribute after a form of "be" and the like: "is confident that". */
export const cueAdjectives: ReadonlySet<string> =
  wordSet(`confident hopeful optimistic pessimistic skeptical sceptical sure certain convinced worried
  concerned afraid fearful happy glad proud sorry upset angry disappointed surprised aware unaware willing unwilling eager reluctant critical
  supportive opposed dismissive wary grateful thankful determined adamant unhappy frustrated outraged furious doubtful uncertain unsure inclined
  interested keen anxious mindful suspicious cautious insistent emphatic clear excited pleased satisfied dissatisfied nervous uneasy
  apprehensive enthusiastic ambivalent sympathetic hostile committed focused alarmed shocked stunned appalled dismayed troubled puzzled
  curious envious jealous ashamed embarrassed annoyed bothered impressed open opposed favorable positive negative bullish bearish unimpressed
  unconvinced unapologetic vocal outspoken explicit blunt effusive complimentary resigned desperate nostalgic fond bitter resentful undecided torn
  divided split`);

/** Adverbs by which a text says that it only passes something on. */
export const cueAdverbs: ReadonlySet<string> = wordSet('reportedly allegedly supposedly purportedly');

function plural(list: string): ReadonlySet<string> {
  return new Set(
    [...wordSet(list)].flatMap((noun) => [noun, /[^aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
  );
}
