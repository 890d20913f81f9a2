import type { TimeUnit, TimeWords } from '../times/time-words.ts';
import { englishHolidays } from './holidays.ts';
import { wordList, wordSet } from './word-list.ts';

/** Lists of names, each with the number of its place, from 1. */
function numbered(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names, index) => wordList(names).map((name) => [name, index + 1] as const)));
}

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

const dayOrdinals =
  wordList(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth
  twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`);

const units: readonly (readonly [string, TimeUnit])[] = [
  ['second', 'TS'],
  ['minute', 'TM'],
  ['hour', 'TH'],
  ['day', 'D'],
  ['week', 'W'],
  ['fortnight', '2W'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['decade', '10Y'],
];

export const englishTimeWords: TimeWords = {
  months: numbered([
    'january jan jan.',
    'february feb feb.',
    'march mar mar.',
    'april apr apr.',
    'may',
    'june jun jun.',
    'july jul jul.',
    'august aug aug.',
    'september sept sept. sep sep.',
    'october oct oct.',
    'november nov nov.',
    'december dec dec.',
  ]),
  doubtfulMonths: wordSet('march april may june august jan mar apr jun jul dec'),
  weekdays: numbered(
    weekdays.map((name) => `${name} ${name.slice(0, 3)}.${{ tuesday: ' tues.', thursday: ' thurs.' }[name] ?? ''}`),
  ),
  weekdayPlurals: numbered(weekdays.map((name) => `${name}s`)),
  weekdayNames: wordSet('times telegraph mirror express mail post herald service school league football best'),
  weekdayEpithets: wordSet('black bloody super ash palm easter cyber whit sheer'),
  units: new Map([
    ...units,
    ['century', '100Y'],
    ...units.map(([name, unit]) => [`${name}s`, unit] as const),
    ['centuries', '100Y'],
  ]),
  pluralUnits: new Set([...units.map(([name]) => `${name}s`), 'centuries']),
  relativeDays: new Map([
    ['today', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ]),
  dayShifts: new Map([
    ['the day before', -1],
    ['day before', -1],
    ['the day after', 1],
    ['day after', 1],
  ]),
  namedDates: new Map([['9/11', '2001-09-11']]),
  dayParts: new Map([
    ['dawn', 'MO'],
    ['morning', 'MO'],
    ['afternoon', 'AF'],
    ['evening', 'EV'],
    ['night', 'NI'],
  ]),
  nights: new Map([
    ['tonight', 0],
    ['overnight', -1],
  ]),
  clockWords: new Map([
    ['noon', 12],
    ['midday', 12],
    ['midnight', 0],
  ]),
  clockMarks: wordSet("o'clock o’clock"),
  halfDays: new Map([
    ['in the morning', false],
    ['in the afternoon', true],
    ['in the evening', true],
    ['at night', true],
  ]),
  seasons: new Map([
    ['spring', 'SP'],
    ['summer', 'SU'],
    ['autumn', 'FA'],
    ['fall', 'FA'],
    ['winter', 'WI'],
  ]),
  doubtfulSeasons: wordSet('fall spring'),
  sets: new Map([
    ['hourly', 'PT1H'],
    ['daily', 'P1D'],
    ['nightly', 'P1D'],
    ['weekly', 'P1W'],
    ['biweekly', 'P2W'],
    ['monthly', 'P1M'],
    ['quarterly', 'P3M'],
    ['semiannual', 'P6M'],
    ['annual', 'P1Y'],
    ['annually', 'P1Y'],
    ['yearly', 'P1Y'],
    ['biennial', 'P2Y'],
  ]),
  frequencies: wordSet('once twice thrice times'),
  per: wordSet('per'),
  alternate: wordSet('other'),
  holidays: englishHolidays,
  ordinals: numbered(['first', 'second', 'third', 'fourth']),
  dayOrdinals: new Map(dayOrdinals.map((name, index) => [name, index + 1] as const)),
  halves: wordSet('half'),
  andHalf: wordSet('and_a_half and_half'),
  business:
    wordSet(`profit profits earnings income sales revenue revenues results loss losses net output orders shipments exports
    imports growth company companies dividend shares percent % pct million billion bn economy demand`),
  game: wordSet(`touchdown touchdowns quarterback yards yard rebound rebounds goal goals goalkeeper striker penalty halftime half-time
    kick header league coach foul fouls bench basket dunk three-pointer minute`),
  fiscal: wordSet('fiscal'),
  before: wordSet('last previous preceding prior'),
  after: wordSet('next coming following'),
  this: wordSet('this current'),
  toldShifts: new Map([
    ['following', 1],
    ['preceding', -1],
    ['previous', -1],
  ]),
  that: wordSet('that'),
  same: wordSet('same'),
  latest: wordSet('latest'),
  stretches: wordSet('past last next coming previous preceding following'),
  recent: wordSet('recent'),
  some: wordSet(
    'several few many some numerous a_few a_couple_of a_couple couple_of couple several_more a_few_more few_more the_few',
  ),
  ago: wordSet('ago'),
  earlier: wordSet('earlier before'),
  yearAgo: wordSet('year-ago year-earlier year-before'),
  period: wordSet('period'),
  each: wordSet('every each'),
  early: wordSet('early late earlier later mid'),
  earlyPrefixes: wordSet('mid early late pre post'),
  ends: wordSet('end beginning start middle close rest remainder'),
  yearEnds: wordSet("year-end year_end year_'s_end mid-year midyear"),
  weekend: wordSet('weekend'),
  century: wordSet('century'),
  decadeNames: new Map([
    ['twenties', 192],
    ['thirties', 193],
    ['forties', 194],
    ['fifties', 195],
    ['sixties', 196],
    ['seventies', 197],
    ['eighties', 198],
    ['nineties', 199],
  ]),
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  articles: wordSet('a an one'),
  definite: wordSet('the'),
  of: wordSet('of in'),
  beginning: wordSet('beginning starting commencing'),
  on: wordSet('on'),
  at: wordSet('at'),
  dayLinks: wordSet('and to or through - – ,'),
  more: wordSet('more'),
  monthLeads: wordSet(
    `in since until till by of from to through during before after between and or last next this early late mid on for around
    fiscal`,
  ),
  durationLeads: wordSet('for in within over after of during'),
  periodLeads: wordSet('for in during of over throughout from'),
  countLeads: wordSet('than least most about nearly almost some over under roughly no no. room flight number of'),
  lengthModifiers:
    wordSet(`nearly almost about around roughly approximately over under at_least at_most more_than less_than fewer_than
    just_over just_under up_to as_long_as no_more_than well_over only the_past the_last the_next`),
  long: wordSet('long'),
  longs: new Map([
    ['daylong', 'P1D'],
    ['weeklong', 'P1W'],
    ['monthlong', 'P1M'],
    ['yearlong', 'P1Y'],
    ['decadelong', 'P10Y'],
  ]),
  morning: wordSet('am a.m. a.m'),
  afternoon: wordSet('pm p.m. p.m'),
  zones: wordSet('gmt utc est edt cst cdt mst mdt pst pdt bst cet cest et ct mt pt ist jst eet msk'),
  clockLeads: wordSet('at by until till around about before after from since'),
  references: new Map([
    ['now', 'PRESENT_REF'],
    ['right now', 'PRESENT_REF'],
    ['currently', 'PRESENT_REF'],
    ['nowadays', 'PRESENT_REF'],
    ['presently', 'PRESENT_REF'],
    ['these days', 'PRESENT_REF'],
    ['at present', 'PRESENT_REF'],
    ['at the moment', 'PRESENT_REF'],
    ['at this time', 'PRESENT_REF'],
    ['at the present time', 'PRESENT_REF'],
    ['to date', 'PRESENT_REF'],
    ['recently', 'PAST_REF'],
    ['lately', 'PAST_REF'],
    ['the past', 'PAST_REF'],
    ['the recent past', 'PAST_REF'],
    ['the future', 'FUTURE_REF'],
    ['the near future', 'FUTURE_REF'],
    ['the foreseeable future', 'FUTURE_REF'],
  ]),
  referenceAdjectives: new Map([
    ['current', 'PRESENT_REF'],
    ['recent', 'PAST_REF'],
    ['future', 'FUTURE_REF'],
  ]),
  referenceCompounds: wordSet('current_account current_accounts current_affairs'),
  certainModals: wordSet("will 'll ’ll shall wo"),
  futureModals: wordSet('would may might could can'),
  futureWords: wordSet(
    'scheduled due expected planned slated upcoming set intended supposed likely bound ready deadline',
  ),
  futureVerbs: wordSet('plans plan planned expects expect intends intend hopes hope aims schedules postponed delayed'),
  openingVerbs:
    wordSet(`open opens begin begins start starts end ends expire expires meet meets arrive arrives leave leaves return
    returns close closes take takes run runs go goes come comes vote votes face faces play plays visit visits premiere`),
  untilWords: wordSet('until till by'),
  presentAuxiliaries: wordSet("is are 's ’s 're ’re"),
  old: wordSet('old older'),
};
