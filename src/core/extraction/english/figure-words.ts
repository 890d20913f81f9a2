import type { Bound, FigureWords } from '../figures/figure-words.ts';
import { wordList, wordSet } from './word-list.ts';

function bounds(lists: Readonly<Partial<Record<Bound, string>>>): ReadonlyMap<string, Bound> {
  const entries: [string, Bound][] = [];
  for (const bound of ['=', '~', '>', '>=', '<', '<='] as const) {
    for (const phrase of wordList(lists[bound] ?? '')) entries.push([phrase, bound]);
  }
  return new Map(entries);
}

function mapping(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([target, list]) => wordList(list).map((word) => [word, target] as const)),
  );
}

export const englishFigureWords: FigureWords = {
  boundsBefore: bounds({
    '=': 'exactly precisely a_total_of',
    '~': 'about around roughly some approximately approx. circa ca. an_estimated estimated nearly almost close_to up_towards just_about somewhere_around in_the_region_of the_order_of',
    '>': 'more_than over above greater_than in_excess_of upwards_of upward_of well_over just_over well_above exceeding north_of',
    '>=': 'at_least no_fewer_than no_less_than not_less_than a_minimum_of minimum_of',
    '<': 'less_than fewer_than under below just_under well_under short_of',
    '<=': 'at_most no_more_than not_more_than up_to as_many_as as_much_as a_maximum_of maximum_of',
  }),
  boundsAfter: bounds({
    '~': 'or_so',
    '>=': 'or_more or_older or_over and_over and_above',
    '<=': 'or_less or_fewer or_younger',
    '>': 'plus',
  }),
  vague: new Map([
    ['dozens', 24],
    ['scores', 40],
    ['hundreds', 200],
    ['thousands', 2000],
    ['millions', 2e6],
    ['billions', 2e9],
  ]),
  nobody: wordSet('no_one nobody no-one none'),
  currencySigns: new Map([
    ['$', 'USD'],
    ['us$', 'USD'],
    ['a$', 'AUD'],
    ['au$', 'AUD'],
    ['c$', 'CAD'],
    ['nz$', 'NZD'],
    ['hk$', 'HKD'],
    ['s$', 'SGD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['¥', 'JPY'],
    ['₹', 'INR'],
    ['₽', 'RUB'],
    ['₪', 'ILS'],
    ['₩', 'KRW'],
    ['₺', 'TRY'],
    ['₴', 'UAH'],
    ['usd', 'USD'],
    ['eur', 'EUR'],
    ['gbp', 'GBP'],
  ]),
  currencyWords: mapping({
    USD: 'dollar dollars usd',
    EUR: 'euro euros eur',
    GBP: 'pound_sterling pounds_sterling gbp',
    JPY: 'yen',
    CNY: 'yuan renminbi',
    INR: 'rupee rupees',
    RUB: 'ruble rubles rouble roubles',
    CHF: 'swiss_francs',
  }),
  percent: wordSet('% percent per_cent pct pc'),
  points: wordSet('point points'),
  between: wordSet('between'),
  from: wordSet('from'),
  and: wordSet('and'),
  to: wordSet('to – — - or'),
  of: wordSet('of'),
  units: mapping({
    kilometres: 'km kilometre kilometer kilometres kilometers',
    metres: 'metre meter metres meters',
    centimetres: 'cm centimetre centimeter centimetres centimeters',
    millimetres: 'mm millimetre millimeter millimetres millimeters',
    miles: 'mile miles',
    feet: 'foot feet ft',
    inches: 'inch inches',
    kilograms: 'kg kilo kilos kilogram kilograms',
    tonnes: 'tonne tonnes',
    tons: 'ton tons',
    hectares: 'hectare hectares ha',
    acres: 'acre acres',
    litres: 'litre liter litres liters',
    barrels: 'barrel barrels',
    mph: 'mph',
    'km/h': 'km/h kph',
    seconds: 'second seconds',
    minutes: 'minute minutes',
    hours: 'hour hours',
    days: 'day days',
    weeks: 'week weeks',
    months: 'month months',
    years: 'year years',
  }),
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
  plurals: mapping({ hostages: 'hostage', people: 'person', children: 'child', women: 'woman', men: 'man' }),
  nameLeads: wordSet(
    `no. nos. number article section chapter page paragraph part volume act line route highway interstate flight channel room
    building boeing airbus apollo world_war formula type model version unit district ward precinct figure table psalm title
    phase stage level category grade class zone gate platform runway resolution amendment proposition
    step day week round lot item appendix exhibit`,
  ),
  ratioLinks: wordSet('in out_of'),
  fractions: new Map([
    ['one-third', 1 / 3],
    ['two-thirds', 2 / 3],
    ['one-quarter', 1 / 4],
    ['three-quarters', 3 / 4],
    ['one-fifth', 1 / 5],
    ['one-half', 1 / 2],
  ]),
  parts: mapping({
    members: 'member',
    seats: 'seat',
    pages: 'page',
    points: 'point',
    storeys: 'storey story',
    people: 'person man',
    nations: 'nation',
    countries: 'country',
    degrees: 'degree',
    votes: 'vote',
    rooms: 'room',
    beds: 'bed bedroom',
    games: 'game',
    goals: 'goal',
  }),
  people: 'people',
  years: 'years',
};
