import { wordSet } from './word-list.ts';

// Words that tell what sort of source stands before "said". They are apart from the lists of documents.ts and roles.ts, which the trained models
// read as well: a word more there changes what the models see.

/** People in numbers, told by what they are or think: nobody of them is named. */
export const unnamedGroups: ReadonlySet<string> =
  wordSet(`proponents opponents commenters voices investors conservatives liberals progressives moderates centrists hardliners hawks doves socialists communists
  libertarians sailors developers moms dads mothers fathers parents voters users customers consumers shoppers taxpayers readers viewers listeners
  lawmakers legislators officeholders politicians senators congressmen governors mayors ministers strategists pollsters
  consultants lobbyists staffers operatives donors backers allies detractors sceptics skeptics pundits commentators scholars academics economists
  historians scientists doctors nurses teachers workers miners farmers fishermen drivers pilots soldiers troops marines rebels militants protesters
  demonstrators marchers campaigners activists advocates volunteers neighbours neighbors locals villagers islanders townspeople onlookers bystanders
  eyewitnesses passers-by survivors victims relatives families members leaders bosses managers investigators detectives
  prosecutors lawyers attorneys judges jurors inmates prisoners migrants refugees students pupils graduates youths teenagers
  adults children kids americans europeans britons folks guys writers bloggers authors tipsters informants whistleblowers`);

/** One person who stays unnamed, whatever the article before the word. */
export const unnamedPersons: ReadonlySet<string> =
  wordSet(`someone somebody anyone anybody everyone everybody nobody none those who insider tipster informant whistleblower whistle-blower officeholder
  staffer source official aide operative strategist lawmaker onlooker bystander eyewitness passer-by participant attendee`);

/** One person by office or work, beyond the list that the names are found by. */
export const furtherRoles: ReadonlySet<string> =
  wordSet(`advocate jurist commenter co-founder son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law
  master harbourmaster harbormaster headmaster headmistress clerk cop staffer nominee frontrunner front-runner contender challenger
  blogger columnist podcaster celebrity host hostess waiter waitress cashier barber baker butcher electrician plumber mechanic carpenter
  conductor cyclist sailor developer rancher miner trucker courier postman janitor caretaker keeper ranger warden medic
  veterinarian dentist pharmacist optician midwife therapist psychiatrist pathologist epidemiologist virologist oceanographer seismologist
  meteorologist forecaster statistician demographer sociologist anthropologist archaeologist linguist translator interpreter tutor lecturer
  undersecretary under-secretary vicar deacon monk nun abbot chaplain widow widower grandmother grandfather nephew niece husband teenager`);

/** Words, pictures and acts of law that say something without a speaker. */
export const sayingThings: ReadonlySet<string> =
  wordSet(`decision decisions announcement announcements literature voice-over ads story stories headline headlines piece pieces caption captions blog blogs column columns op-ed
  editorial editorials essay essays suit suits deal deals pact pacts accord accords plan plans measure measures order orders directive directives decree
  decrees excerpt excerpts passage passages chart charts map maps graphic graphics slide slides presentation photo photos photograph
  photographs image images recording recordings tape tapes message messages cable cables doc docs paperwork schedule schedules brief briefs motion
  motions petition petitions pleading pleadings subpoena contract contracts lease rules regulation regulations amendment amendments legislation act
  clause provision provisions budget budgets proposal proposals blueprint roadmap platform manifesto declaration proclamation sign signs banner banners
  placard placards label labels brochure brochures flyer flyers pamphlet pamphlets newsletter newsletters fact-sheet factsheet list lists chapter
  novel script lyrics song poem play film movie documentary trailer spot spots commercial commercials statistic numbers polling
  forecast forecasts projection projections calculation calculations model models test tests autopsy examination finding conclusion verdict opinion
  dissent precedent statute ordinance code`);

/** Outlets whose names look like something else. */
export const furtherOutlets: ReadonlySet<string> =
  wordSet(`Buzzfeed Atlantic Hill Oregonian Drudge_Report Daily_Beast Mother_Jones National_Review Vice Salon Intercept New_Yorker
  New_Republic Nation Weekly_Standard American_Conservative Daily_Caller Daily_Signal Federalist Blaze RealClearPolitics Real_Clear_Politics Roll_Call
  Rolling_Stone Vanity_Fair Esquire Wired Verge Quartz Insider Business_Insider Marketwatch CNBC Sacramento_Bee Miami_Herald Plain_Dealer Arizona_Republic
  Tennessean Kansan Californian Texan Scotsman Irish_Times Irish_Independent Spectator Economist Hindu Age Australian Straits_Times
  Le_Soir De_Standaard El_Mundo La_Vanguardia Público La_Stampa Süddeutsche FAZ taz NRC Volkskrant Dagens_Nyheter Aftonbladet Helsingin_Sanomat
  Gazeta_Wyborcza Novosti Izvestia Global_Times Yomiuri Nikkei Mainichi Dawn Nation_Africa Premium_Times Al-Ahram Asharq_Al-Awsat`);

/** Networks on which others speak: what they themselves say, an organisation says. */
export const networks: ReadonlySet<string> = wordSet(
  'Twitter Facebook YouTube Instagram Telegram TikTok Reddit Snapchat WhatsApp LinkedIn',
);
