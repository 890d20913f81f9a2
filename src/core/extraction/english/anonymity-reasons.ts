import type { AnonymityReason } from '../../../contract/vocabulary.ts';

/** The first that fits counts: what is feared before what is spoken of, and the standing of the speaker before the matter. */
const sorts: readonly (readonly [AnonymityReason, RegExp])[] = [
  [
    'reprisal',
    /\b(?:fear\w*|afraid|reprisals?|retaliat\w+|retribution|safety|threat\w*|harass\w*|backlash|repercussions?|consequences|los(?:e|ing) (?:his|her|their|a|the) jobs?|jobs? (?:is|was|were|are|would be) at risk|protect (?:himself|herself|themselves|(?:his|her|their) (?:jobs?|famil\w+|identit\w+|safety)))\b/iu,
  ],
  [
    'not-authorised',
    /\b(?:authori[sz](?:ed|ation)|permi(?:tted|ssion)|allowed|cleared|empowered|(?:told|ordered|instructed|asked|supposed) not to|not (?:supposed )?to (?:speak|talk)|forbidden|barred|banned|under orders|(?:not|n.t|no|without) (?:have )?(?:the )?(?:clearance|approval)|(?:rules|policy|polic(?:y|ies)|protocol|guidelines|practice|custom|briefing rules|ground rules))\b/iu,
  ],
  [
    'unannounced',
    /\b(?:not (?:yet )?(?:been )?(?:public(?:ly)?|announced|final(?:i[sz]ed)?|released|published|disclosed|made public)|has ?n.t (?:yet )?been (?:announced|released|made public)|(?:yet|still) to be (?:announced|made public|released|published)|unannounced|unpublished|unreleased|ahead of|before (?:it|they|the|an?) .{0,40}(?:announce\w*|release\w*|public\w*))/iu,
  ],
  [
    'under-way',
    /\b(?:investigations?|inquir(?:y|ies)|probe|litigation|lawsuits?|legal|pending|ongoing|negotiati\w+|talks|court|grand jury|active case|criminal case)\b/iu,
  ],
  ['candour', /\b(?:candid\w*|frank\w*|freely|openly|bluntly|more open|honest\w*)\b/iu],
  [
    'private',
    /\b(?:private(?:ly)?|internal\w*|confidential\w*|personal|personnel|closed[- ]door|behind[- ]the[- ]scenes|deliberations?|conversations?|discussions?|meetings?|privacy|strategy|thinking)\b/iu,
  ],
  [
    'sensitive',
    /\b(?:sensitiv\w+|delica\w+|security|intelligence|classified|secre\w+|diploma\w+|military|operations?|politics|political|controversial|contentious)\b/iu,
  ],
];

/** Why somebody is not named, from the words of an article: "they were not authorised to speak". Null: no words, no reason. */
export function anonymityReasonOf(phrase: string | null): AnonymityReason {
  if (phrase === null || phrase.trim() === '') return 'none';
  const plain = phrase.replaceAll('’', "'");
  return sorts.find(([, words]) => words.test(plain))?.[0] ?? 'other';
}
