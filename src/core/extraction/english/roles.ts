import { wordSet } from './word-list.ts';

/** Words before a name that are a form of address and no role of their own. */
export const honorifics: ReadonlySet<string> =
  wordSet(`mr mrs ms miss mx dr sir dame lord lady prof madam madame monsieur
  mr. mrs. ms. dr. prof. rev. rev reverend fr. st. hon. messrs messrs. m.`);

/** Titles written before a name; some are shortened with a full stop. */
export const titles: ReadonlySet<string> =
  wordSet(`president minister premier chancellor king queen prince princess duke duchess
  emperor pope cardinal archbishop bishop imam rabbi ayatollah sheikh sultan emir senator congressman congresswoman
  representative governor mayor councillor councilman councilwoman ambassador secretary judge justice general colonel major
  captain lieutenant sergeant admiral commander marshal brigadier corporal private constable inspector detective sheriff superintendent
  professor doctor speaker chairman chairwoman chair commissioner attorney prosecutor deputy vice-president coach
  sen. rep. gov. sens. reps. govs. gens. gen. col. maj. capt. lt. sgt. adm. cmdr. cpl. pvt. det. insp. supt. pres. sec. brig. amb. cllr. hon.
  spokesman spokeswoman spokesperson director chief head leader lawyer economist analyst author actor actress singer
  columnist editor reporter journalist correspondent candidate nominee ex-president manager striker goalkeeper
  captain midfielder defender batsman bowler driver rider skipper philosopher historian scientist researcher activist
  founder co-founder executive officer strategist adviser advisor aide envoy negotiator diplomat lawmaker legislator
  financier billionaire businessman businesswoman entrepreneur banker investor surgeon physician nurse teacher priest pastor
  father mother brother sister son daughter wife husband uncle aunt cousin friend colleague neighbour neighbor
  treasurer solicitor barrister coroner registrar principal dean rector provost curator conductor composer poet novelist
  presenter anchor host moderator pollster policeman policewoman firefighter paramedic pilot farmer fisherman
  tsar czar mp mep envoy rapporteur ceo cfo coo champion seed defendant plaintiff suspect victim witness survivor`);

/** Words before a title that belong to it and not to the organisation named before: "White House Press Secretary". */
export const officeWords: ReadonlySet<string> = wordSet(
  `press deputy assistant prime foreign vice general chief executive managing senior acting interim associate`,
);

/** Nouns for persons by their office or work; a lone "the minister" is a role, "ministers" are unnamed people. */
export const roleNouns: ReadonlySet<string> = new Set([
  ...titles,
  ...wordSet(`official officials minister member resident supporter backer critic expert source person man woman boy girl people voter
    volunteer organiser organizer campaigner prosecutor expert scholar student veteran worker employee owner
    donor protester demonstrator militant fighter soldier guard trader dealer broker commentator observer watchdog
    insider passenger driver farmer lawyers patient parent child counsel contractor consultant assistant operative architect
    engineer agent supervisor trustee archivist librarian chemist biologist physicist geologist mathematician psychologist
    narrator candidate opponent rival appointee incumbent predecessor successor boss`),
]);

/** People who stay unnamed: an anonymous source when no name goes with them. */
export const anonymousNouns: ReadonlySet<string> =
  wordSet(`people person source sources official officials insider insiders
  aide aides diplomat diplomats negotiator negotiators adviser advisers advisor advisors executive executives employee employees
  witness witnesses colleague colleagues associate associates man woman men women resident residents analyst analysts trader traders
  dealer dealers expert experts critic critics observer observers other others another one some two three four five six seven
  several many both few most relative relatives neighbour neighbours neighbor neighbors participant participants delegate
  delegates briefer veteran veterans friend friends supporter supporters`);

export const femaleNouns: ReadonlySet<string> =
  wordSet(`woman girl spokeswoman queen princess duchess actress congresswoman
  chairwoman councilwoman businesswoman policewoman mother sister daughter wife aunt mrs ms miss mrs. ms. dame lady madam madame widow
  saleswoman stateswoman anchorwoman waitress heiress empress nun girlfriend grandmother niece`);
export const maleNouns: ReadonlySet<string> =
  wordSet(`man boy spokesman king prince duke actor congressman chairman councilman businessman
  policeman father brother son husband uncle mr sir lord mr. pope cardinal archbishop bishop imam rabbi ayatollah sheikh sultan emir
  monk salesman statesman anchorman waiter emperor fisherman batsman boyfriend grandfather nephew widower`);
