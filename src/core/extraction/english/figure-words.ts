import type { Bound, FigureWords } from '../figures/figure-words.ts';
import { currencySigns, currencyWords } from './currencies.ts';
import { attachedUnits, unitNames } from './units.ts';
import { mapping } from './mapping.ts';
import { wordList, wordSet } from './word-list.ts';

function bounds(lists: Readonly<Partial<Record<Bound, string>>>): ReadonlyMap<string, Bound> {
  const entries: [string, Bound][] = [];
  for (const bound of ['=', '~', '>', '>=', '<', '<='] as const) {
    for (const phrase of wordList(lists[bound] ?? '')) entries.push([phrase, bound]);
  }
  return new Map(entries);
}

/** "third" to "twentieth" as parts, in the singular and plural. */
const fractions: ReadonlyMap<string, number> = new Map(
  [
    ['third thirds', 3],
    ['quarter quarters fourth fourths', 4],
    ['fifth fifths', 5],
    ['sixth sixths', 6],
    ['seventh sevenths', 7],
    ['eighth eighths', 8],
    ['ninth ninths', 9],
    ['tenth tenths', 10],
    ['twelfth twelfths', 12],
    ['twentieth twentieths', 20],
    ['hundredth hundredths', 100],
  ].flatMap(([names, parts]) => wordList(String(names)).map((name) => [name, 1 / Number(parts)] as const)),
);

export const englishFigureWords: FigureWords = {
  boundsBefore: bounds({
    '=': 'exactly precisely a_total_of',
    '~': `about around roughly some approximately approx. approx circa ca. c. an_estimated estimated nearly almost close_to
      up_towards just_about somewhere_around in_the_region_of the_order_of on_the_order_of an_average_of average_of averaging
      averaged averages average on_average an_average near nearing approaching in_the_vicinity_of something_like ~ an_approximate
      a_mean_of averaged_about averaging_about averaging_around averaging_nearly`,
    '>': `more_than over above beyond greater_than higher_than larger_than bigger_than longer_than older_than heavier_than
      better_than in_excess_of upwards_of upward_of well_over well_above well_beyond just_over just_above slightly_over
      slightly_above slightly_more_than a_little_more_than a_little_over a_bit_more_than a_bit_over far_more_than
      much_more_than well_more_than north_of > `,
    '>=': `at_least at_the_very_least no_fewer_than no_less_than not_less_than not_fewer_than a_minimum_of minimum_of minimum
      as_little_as as_few_as as_low_as to_the_minus to_the_less`,
    '<': `less_than fewer_than under below beneath lower_than smaller_than shorter_than younger_than lighter_than just_under
      just_below well_under well_below slightly_under slightly_below slightly_less_than a_little_less_than a_little_under
      just_less_than far_less_than far_fewer_than short_of just_short_of shy_of just_shy_of < `,
    '<=': `at_most no_more_than not_more_than no_higher_than no_later_than no_longer_than up_to as_many_as as_much_as
      as_high_as a_maximum_of maximum_of maximum`,
  }),
  boundVerbs: bounds({
    '>': `top tops topped topping exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing`,
    '~': 'approach approaches approached near nears neared average',
  }),
  boundsAfter: bounds({
    '~': 'or_so or_thereabouts',
    '>=': 'or_more or_older or_over or_above or_higher or_greater or_longer and_over and_above and_up and_older at_least',
    '<=': 'or_less or_fewer or_younger or_under or_below or_lower and_under and_younger at_most',
    '>': 'plus + -_plus',
  }),
  determiners: wordSet('the its their'),
  boundBlockers: new Map([
    ['up to', wordSet('go goes went gone going get gets got add adds added live lives lived it')],
    ['over', wordSet('took take taken taking handed hand turned handing won presided all start')],
    ['around', wordSet('turned turn all')],
    ['plus', wordSet('cost')],
    [
      'about',
      wordSet(`concern concerns concerned worry worries worried question questions story stories film movie book news doubt doubts talk talks
      complaint complaints information details more much asked think thought knew know heard told lied wrote happy sad angry anything something`),
    ],
  ]),
  timeBounds: wordSet('over under around beyond'),
  timeBoundLeads:
    wordSet(`for of in after with at to than and but or by lasted last lasting lasts took take takes taken taking spent
    spend spending waited wait waiting served serve serving is was are were be been being well just now a aged`),
  boundEndings: bounds({ '~': 'odd something ish', '>': 'plus' }),
  vague: new Map([
    ['dozens', { low: 24, high: 24 }],
    ['scores', { low: 40, high: 40 }],
    ['hundreds', { low: 100, high: 1000 }],
    ['thousands', { low: 1000, high: 10_000 }],
    ['millions', { low: 1e6, high: 1e7 }],
    ['billions', { low: 1e9, high: 1e10 }],
    ['trillions', { low: 1e12, high: 1e13 }],
  ]),
  vagueBeforeOf: wordSet('scores'),
  vagueMultiples: new Map([
    ['tens', { low: 10, high: 100 }],
    ['dozens', { low: 24, high: 24 }],
    ['hundreds', { low: 100, high: 1000 }],
    ['thousands', { low: 1000, high: 10_000 }],
  ]),
  vagueLeads: wordSet('several few many a_few'),
  nobody: wordSet('no_one nobody no-one none'),
  currencySigns,
  currencyWords,
  currencyOrigins: new Map([
    ['us', 'USD'],
    ['u.s.', 'USD'],
    ['american', 'USD'],
    ['canadian', 'CAD'],
    ['australian', 'AUD'],
    ['singapore', 'SGD'],
    ['swiss', 'CHF'],
    ['british', 'GBP'],
    ['indian', 'INR'],
    ['egyptian', 'EGP'],
    ['turkish', 'TRY'],
    ['russian', 'RUB'],
    ['danish', 'DKK'],
    ['swedish', 'SEK'],
    ['norwegian', 'NOK'],
  ]),
  percent: wordSet('% percent per_cent pct pc percents'),
  points: wordSet('point points'),
  pointKinds: wordSet('percentage basis'),
  between: wordSet('between'),
  from: wordSet('from'),
  and: wordSet('and'),
  ageLeads: wordSet('age aged ages age_of ages_of'),
  or: wordSet('or'),
  to: wordSet('to or'),
  of: wordSet('of'),
  by: wordSet('by'),
  minus: wordSet('minus'),
  rangeLeads: wordSet(
    'range ranges ranged ranging vary varies varied varying anywhere anything everything aged ages age',
  ),
  changes:
    wordSet(`rose rise rises risen rising fell fall falls fallen falling climbed climb climbs dropped drop drops slipped slip
    gained gain gains lost lose loses added add adds jumped jump jumps up down increased increase increases decreased decrease
    cut cuts grew grow grown shrank edged eased ease advanced declined decline dipped dip soared surged surge plunged plunge
    tumbled sank slid slide widened narrowed higher lower raised lowered trimmed boosted reduced reduce brought`),
  scoreWords:
    wordSet(`lost lose losing loss beaten beat beating defeat defeated win wins won winning victory score scored scores down
    trail trailed trailing led lead leading draw drew drawn drawing tie tied level aggregate set sets vote voted votes ruling
    ruled decision majority verdict odds game match series record shootout deficit thrashed thrashing hammered humbled edged
    routed lead comeback`),
  units: unitNames,
  unitLeads: wordSet('square cubic nautical metric light gross short long imperial sq'),
  timeUnits: wordSet('seconds minutes hours days weeks months quarters years decades centuries'),
  attachedUnits,
  metreCompany:
    wordSet(`race sprint final freestyle hurdles butterfly backstroke breaststroke dash relay heat heats gold silver
    bronze title champion steeplechase medley track tall high deep long wide away below above underground from`),
  metres: 'metres',
  degrees: wordSet('degree degrees °'),
  temperatures: mapping({ 'degrees Celsius': 'celsius centigrade c', 'degrees Fahrenheit': 'fahrenheit f' }),
  noUnits: wordSet('vs vs. v v. versus am pm x'),
  fates: mapping({
    killed: 'killed killing kill kills dead died die slain',
    injured: 'injured injuring wounded wounding hurt',
    displaced: 'displaced displacing',
    arrested: 'arrested arresting detained detaining',
    missing: 'missing',
    abducted: 'abducted abducting kidnapped kidnapping',
    rescued: 'rescued rescuing',
    evacuated: 'evacuated evacuating',
    infected: 'infected infecting',
    destroyed: 'destroyed destroying',
  }),
  fateLinks: wordSet('is are was were be been being have has had also reportedly already confirmed left reported'),
  plurals: mapping({ hostages: 'hostage', people: 'person', children: 'child', women: 'woman', men: 'man' }),
  peopleEndings: ['ns', 'is', 'es', 'ans'],
  nameLeads: wordSet(
    `no no. nos. number article section chapter page paragraph part volume act line route highway interstate flight channel room
    building boeing airbus apollo world_war formula type model version unit district ward precinct figure table psalm title
    phase stage level category grade class zone gate platform runway resolution amendment proposition clause
    step day week round lot item appendix exhibit group_of gang_of band_of under- u m1 junction exit studio terminal
    pier dock track game match episode season series season. area bay sector point camp block tower hall cell unit
    protocol decree order bill law regulation catch top magnitude`,
  ),
  numberedNames: wordSet(
    `ftse nasdaq nikkei s&p standard_& poor_'s stoxx russell dax cac sensex ibex topix msci hsi dow asx kospi fortune global windows
    iphone ipad galaxy xbox playstation pixel ios android covid mach area boeing airbus route interstate highway euro expo
    formula chapter title article section nokia core`,
  ),
  streets:
    wordSet(`street road lane avenue drive square boulevard way court place terrace crescent close st st. rd rd. ave ave.
    blvd blvd. parkway highway row gardens hill park`),
  noNumbers: wordSet('9-11 9/11 7/7 480p 720p 1080p 1440p 2160p 2k 4k 8k 16k'),
  callWords: wordSet(
    'call called calling calls dial dialled dialed dialing dialling phone phoned text texting ring rang',
  ),
  placeLeads: wordSet(
    'in at near from across outside around inside within to of for by with on and off among between against throughout',
  ),
  tellers: wordSet('people persons officials sources diplomats aides lawyers men women executives witnesses residents'),
  groups: wordSet(
    'family father mother crew team panel group household party staff total average squad board gang class',
  ),
  oneLeads: wordSet('only just exactly least than about around nearly almost over under'),
  ratioLinks: wordSet('in out_of'),
  each: wordSet('every each'),
  fractions,
  fractionLeads:
    wordSet(`by than nearly about almost over around roughly some under approximately only just exactly up down fell lost
    cut slashed`),
  multiples: new Map([
    ['doubled', 2],
    ['double', 2],
    ['doubling', 2],
    ['tripled', 3],
    ['triple', 3],
    ['tripling', 3],
    ['trebled', 3],
    ['treble', 3],
    ['trebling', 3],
    ['quadrupled', 4],
    ['quadruple', 4],
    ['quadrupling', 4],
    ['quintupled', 5],
    ['halved', 0.5],
    ['halve', 0.5],
    ['halving', 0.5],
  ]),
  multipliers: new Map([
    ['twice', 2],
    ['double', 2],
    ['thrice', 3],
    ['triple', 3],
    ['treble', 3],
    ['quadruple', 4],
  ]),
  multiplierCompany: wordSet('as the that what its his her their our'),
  fold: 'fold',
  times: 'times',
  parts: mapping({
    members: 'member',
    seats: 'seat seater',
    pages: 'page',
    points: 'point pointer',
    storeys: 'storey story floor',
    people: 'person man woman strong',
    nations: 'nation',
    countries: 'country',
    states: 'state',
    degrees: 'degree',
    votes: 'vote',
    rooms: 'room',
    beds: 'bed bedroom',
    games: 'game',
    matches: 'match',
    goals: 'goal',
    shots: 'shot stroke',
    runs: 'run',
    wickets: 'wicket',
    sets: 'set',
    laps: 'lap',
    holes: 'hole',
    wins: 'win',
    races: 'race',
    cars: 'car',
    doors: 'door',
    judges: 'judge',
    parties: 'party',
    stages: 'stage',
    items: 'item',
    cylinders: 'cylinder',
    speeds: 'speed',
    engines: 'engine',
    carats: 'carat',
    words: 'word',
    terms: 'term',
    years: 'yr',
    parts: 'part',
    hands: 'hand',
    chapters: 'chapter',
    counts: 'count',
    rounds: 'round',
    times: 'time times',
  }),
  noParts: wordSet(
    'style era like type born based odd something way and for the vintage inspired wide ranked seeded placed nil fold ranking',
  ),
  old: wordSet('old olds'),
  people: 'people',
  years: 'years',
};
