import { noNamePhrases } from '../english/gazetteers/no-name-phrases.ts';
import { companies } from '../english/gazetteers/companies.ts';
import { institutions } from '../english/gazetteers/institutions.ts';
import { media } from '../english/gazetteers/media.ts';
import { moreGivenNames } from '../english/gazetteers/more-given-names.ts';
import { morePlaces } from '../english/gazetteers/more-places.ts';
import { parties } from '../english/gazetteers/parties.ts';
import { surnames } from '../english/gazetteers/surnames.ts';
import { teams } from '../english/gazetteers/teams.ts';
import { firstNames } from '../english/first-names.ts';
import { countries, nationalities, places } from '../english/places.ts';
import { wordList } from '../english/word-list.ts';
import { initialsOf } from '../names/abbreviations/initials.ts';

export type Draw = { readonly text: string; readonly kind: 'P' | 'O' | 'L' | null };

const list = (set: ReadonlySet<string>): readonly string[] => [...set];
const givenNames = [...new Set([...firstNames, ...moreGivenNames])].filter((name) => !name.includes(' '));
const familyNames = list(surnames);
const countryNames = list(countries);
const cityNames = [...new Set([...places, ...morePlaces])].filter(
  (name) => !countries.has(name) && !/ (?:Sea|Ocean|Gulf|River|Canal|Islands?)$/u.test(name),
);
const nationalityNames = list(nationalities).filter(
  (name) => /(?:an|ish|ese|ch|ian|i)$/u.test(name) && !/^(?:Nazi|Western|Roman|Christian|Republican|Latin)/u.test(name),
);
const states =
  wordList(`Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky
  Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York
  North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia
  Wisconsin Wyoming`);
const banks =
  wordList(`Goldman_Sachs Morgan_Stanley JPMorgan Barclays HSBC UBS Credit_Suisse Deutsche_Bank BNP_Paribas Citigroup Citi Nomura ING Commerzbank UniCredit Bank_of_America Wells_Fargo Jefferies
  RBC_Capital_Markets Capital_Economics Oxford_Economics Danske_Bank Nordea SEB Rabobank Santander Standard_Chartered Mizuho Societe_Generale Berenberg Bernstein Wedbush Cowen Evercore_ISI Westpac ANZ TD_Securities`);
const universities =
  wordList(`Harvard_University Yale_University Stanford_University Oxford_University Cambridge_University Princeton_University Georgetown_University Duke_University Cornell_University Johns_Hopkins_University
  Boston_University Northwestern_University Imperial_College_London King's_College_London University_of_Oxford University_of_Michigan University_of_Texas University_of_California,_Berkeley University_of_Edinburgh University_of_Tokyo
  University_of_Cape_Town Tel_Aviv_University Peking_University Monash_University McGill_University Trinity_College_Dublin Humboldt_University Sciences_Po Columbia_University University_of_Chicago Columbia_Law_School Harvard_Law_School
  London_School_of_Economics Quinnipiac_University Monmouth_University Emory_University Rice_University Leiden_University Uppsala_University`);
const agencies = wordList('Reuters Reuters Reuters AP AFP Bloomberg dpa Xinhua Kyodo UPI CNN PA');
const regions =
  wordList(`Anbar Helmand Kivu Donbas Punjab Sindh Kashmir Xinjiang Tigray Darfur Normandy Bavaria Catalonia Andalusia Lombardy Tuscany Sicily Scotland Wales Ulster Yorkshire Cornwall Queensland Tasmania Ontario
  Alberta Quebec Chiapas Sinaloa Bahia Patagonia Kerala Gujarat Bihar Aceh Java Luzon Mindanao Hokkaido Sichuan Hubei Guangdong Rakhine Idlib Golan Galilee Sinai Puglia Corsica Silesia Crimea Chechnya Dagestan Siberia`);
const nicknames = list(teams).filter(
  (name) =>
    /^[A-Z][a-z]+s$/u.test(name) &&
    !/^(?:Hearts|Hibs|Spurs|Wolves|Wasps|Zetas|Nantes|Rennes|Reims|Brest|Angers)$/u.test(name),
);
const clubs = list(teams).filter((name) => !nicknames.includes(name));
const departments =
  wordList(`Foreign_Ministry Defence_Ministry Defense_Ministry Interior_Ministry Health_Ministry Finance_Ministry Justice_Ministry Justice_Department State_Department Treasury Treasury_Department Home_Office Foreign_Office Education_Department
  Labor_Department Commerce_Department Department_of_Health Ministry_of_Defence Ministry_of_Foreign_Affairs Department_of_Justice Department_of_Homeland_Security Agriculture_Ministry Environment_Ministry Oil_Ministry Culture_Ministry Transport_Ministry Pentagon`);
const portfolios = wordList(
  'Health Defence Justice Education Energy Transport Culture Agriculture Finance Labour Foreign_Affairs Interior Trade Environment Tourism Fisheries',
);
const groups =
  wordList(`Hamas Hezbollah Taliban Islamic_State al-Qaeda al_Qaeda Boko_Haram al-Shabaab Houthis Fatah Muslim_Brotherhood FARC ELN PKK Islamic_Jihad Wagner_Group Free_Syrian_Army Syrian_Democratic_Forces Tigray_People's_Liberation_Front
  Lord's_Resistance_Army M23 Proud_Boys Extinction_Rebellion Jaish-e-Mohammed Lashkar-e-Taiba ISIS Renamo Shining_Path Karen_National_Union Arakan_Army`);
const rivers = wordList(
  'Elbe Oder Danube Thames Seine Rhine Rhone Severn Trent Po Indus Niger Nile Mekong Ganges Tigris Euphrates Volga Don Vistula Ebro Loire Shannon',
);
const products = wordList(
  'iPhone Galaxy Model_3 Golf 737_MAX A320 Corolla Civic Focus Kindle Xbox PlayStation Windows Prius Passat',
);
const words = {
  day: wordList('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  month: wordList('January February March April May June July August September October November December'),
  noun: wordList('abortions plastic_bags fracking ride-hailing_apps shark_fins vaping'),
  noun2: wordList(
    'Farmers Teachers Miners Nurses Trade Rifle Chess Cycling Athletics Hockey Basketball Science Press Consumer Energy Wildlife Health Housing Football Tennis Steel Bankers Builders',
  ),
  noun3: wordList('Progress Freedom Fairness Clean_Water Lower_Taxes Safer_Streets'),
  noun4: wordList('National Union State Security Community Savings'),
  MONTH: wordList('JANUARY MARCH APRIL JUNE AUGUST OCTOBER DECEMBER'),
  DAY: wordList('MONDAY TUESDAY FRIDAY SATURDAY SUNDAY'),
  number: wordList('12 23 40 57 115 230 1,200 3,400 15,000 42,000'),
  age: wordList('67 71 79 83 88 91 96'),
  date: wordList('1996-08-30 2003-11-02 2019-06-14 2020-12-05 2021-03-20'),
  ticker: wordList('ABCD XYZ KLM TRQ BLV GNN'),
} as const;
const stateShort =
  wordList(`Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore.
  Pa. R.I. S.C. S.D. Tenn. Vt. Va. Wash. W.Va. Wis. Wyo. D.C.`);
const journals =
  wordList(`Nature Science Cell Lancet PLOS_ONE JAMA BMJ Pediatrics Neuron Nature_Medicine Current_Biology Science_Advances
  Nature_Communications Geophysical_Research_Letters`);
const sponsors =
  wordList(`Telekom Festina Mapei Rabobank ONCE Movistar Ineos Astana Cofidis Lotto Trek EF Bahrain Discovery CSC Gerolsteiner Lampre
  Banesto Panasonic Polti Saeco Ferrari McLaren Williams Honda Toyota Mercedes Renault`);
const plainNames =
  wordList(`Sable Anchor Lantern Meridian Summit Horizon Beacon Atlas Orion Apex Vertex Pioneer Falcon Harbor Compass Keystone Monarch Liberty
  Phoenix Titan Nova Zenith Pinnacle Cascade Sierra Granite Ember Juniper Cobalt Mosaic Prism Vantage Accord Mercury Aurora
  Paragon Sentinel Frontier Heritage Legacy Evergreen Crescent Tribune Sapphire Amber Willow Cedar Maple Osprey Heron Raven Lynx Jaguar Puma Comet Eclipse
  Quest Stride Ripple Spark Flint Forge Loom Quill Slate Basalt`);
const stems =
  wordList(`Bright Fact Blue North Green Silver Iron Red Clear Deep Sun River Stone Wind Star Gold Oak Black White Fair Hill Lake Snow Strong
  Swift True West East Med Bio Net Data Agri Auto Euro Trans Uni Omni Nova Terra Aqua Petro`);
const tails =
  wordList(`well line stone bridge wave path leaf point gate field light works ware craft view mark gen tech corp com net life land side port ton
  star care sys lab max mont bank pay way link cast wood ridge water`);
const heads =
  wordList(`Holdings Group Industries Partners Capital Energy Pharmaceuticals Systems Technologies Software Motors Airlines Foods Logistics Media Networks Labs Therapeutics Resources Mining Steel Securities Insurance Bank Financial
  Ventures Entertainment Studios Records Chemicals Shipping Petroleum Electronics Robotics Semiconductor Biotech Healthcare Properties Retail Stores Brewing Aerospace Telecom`);
const suffixes = wordList('Inc Inc. Corp Corp. Ltd Ltd. Plc plc AG SA NV SpA Co LLC GmbH Oyj AB ASA SE Bhd Pty');
const bodies =
  wordList(`Commission Committee Council Agency Authority Association Federation Union League Institute Foundation Society Board Bureau Office Centre Center Alliance Trust Network Forum Congress Coalition Confederation Observatory Fund
  Organization Organisation Service Tribunal Assembly`);
const adjectives = wordList(
  'National International Royal European American African Asian Pacific Global Central Federal British Canadian Australian World Independent United Northern Southern',
);
const nouns =
  wordList(`Food Health Energy Water Trade Press Media Human_Rights Climate Refugee Monetary Labour Labor Transport Aviation Maritime Space Science Research Peace Security Election Broadcasting Consumer Environmental Economic Development Statistics
  Education Nurses Teachers Farmers Football Athletics Cancer Heart Rail Housing Crime Women's Youth Veterans Wildlife`);
const clubEnds = wordList('United City Rovers Town Athletic Wanderers Rangers Albion County FC Dynamo');
const syllables =
  'ba be bo bra da de dro du fa fi ga go gri ha he ja jo ka ke kle ko kra la le lo ma me mi mo na ne no o pa pe po ra re ri ro sa se sha so sta ta te to tra u va ve vi vo wa we ya yo za ze zo'.split(
    ' ',
  );
const ends =
  'berg ov ova ski sky son sen man ez ini elli aka ama wala oglu idis escu ic ich nen gaard strom feld mann ner ton ham ley worth by er el in an as is us'.split(
    ' ',
  );

/** Draws names for slots; the same seed draws the same names. */
export function nameDrawer(random: () => number): (slot: string) => Draw {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('Nothing to draw from.');
    return item;
  };
  const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const invented = (): string => {
    let word = pick(syllables);
    if (random() < 0.6) word += pick(syllables);
    return capitalise(word + pick(ends));
  };
  const surname = (): string => {
    if (random() < 0.3) return invented();
    const name = pick(familyNames);
    return random() < 0.04 ? `${name}-${pick(familyNames.filter((other) => !other.includes(' ')))}` : name;
  };
  const first = (): string =>
    random() < 0.12 ? capitalise(pick(syllables) + pick(syllables) + pick(['', 'n', 'l', 'r', 's'])) : pick(givenNames);
  const person = (): string => {
    const middle =
      random() < 0.06
        ? ` ${String.fromCharCode(65 + Math.floor(random() * 20))}.`
        : random() < 0.03
          ? ` ${first()}`
          : random() < 0.03
            ? pick([' al', ' van', ' de', ' bin', ' von'])
            : '';
    return `${first()}${middle} ${surname()}`;
  };
  const newCompany = (): string => {
    const stem = random() < 0.5 ? surname() : random() < 0.6 ? invented() : pick(cityNames);
    const name =
      random() < 0.7
        ? `${stem} ${pick(heads)}`
        : random() < 0.5
          ? `${stem} & ${surname()}`
          : stem + pick(['soft', 'tech', 'corp', 'ex', 'gen', 'onics', 'via', 'Bio', 'Net']);
    return random() < 0.3 ? `${name} ${pick(suffixes)}` : name;
  };
  const letters = (): string =>
    Array.from({ length: 3 + Math.floor(random() * 2) }, () =>
      String.fromCharCode(65 + Math.floor(random() * 26)),
    ).join('');
  const inventedOrg = (): string => {
    const form = random();
    const stem =
      form < 0.3
        ? invented()
        : form < 0.5
          ? pick(stems) + pick(tails)
          : form < 0.7
            ? pick(plainNames)
            : form < 0.85
              ? surname()
              : letters();
    const second = random();
    if (second < 0.6) return stem;
    return second < 0.75
      ? `${stem} ${pick(heads)}`
      : second < 0.85
        ? `${stem} ${capitalise(pick(tails))}`
        : `${stem} ${pick(plainNames)}`;
  };
  const newBody = (): string => {
    const form = random();
    if (form < 0.4) return `${pick(adjectives)} ${pick(nouns)} ${pick(bodies)}`;
    if (form < 0.55) return `${pick(nouns)} ${pick(bodies)}`;
    if (form < 0.75)
      return `${pick(bodies)} ${pick(['of', 'for', 'on'])} ${pick(nouns)}${random() < 0.3 ? ` and ${pick(nouns)}` : ''}`;
    if (form < 0.9) return `${pick([...nationalityNames, ...countryNames])} ${pick(nouns)} ${pick(bodies)}`;
    return `${pick(cityNames)} ${pick(nouns)} ${pick(bodies)}`;
  };
  const body = (): string => (random() < 0.5 ? pick([...institutions]) : newBody());
  const place = (): string =>
    random() < 0.4 ? pick(countryNames) : random() < 0.4 ? pick(states) : random() < 0.3 ? pick(regions) : city();
  const city = (): string => (random() < 0.15 ? invented() : pick(cityNames));
  const party = (): string =>
    random() < 0.25
      ? `${pick([...nationalityNames, ...nouns])} ${pick(['Party', 'Movement', 'Alliance', 'Front', 'Union'])}`
      : pick([...parties]);
  const drawers: Readonly<Record<string, () => Draw>> = {
    person: () => ({ text: person(), kind: 'P' }),
    surname: () => ({ text: surname(), kind: 'P' }),
    SURNAME: () => ({ text: surname().toUpperCase(), kind: 'P' }),
    first: () => ({ text: first(), kind: 'P' }),
    company: () => ({ text: random() < 0.2 ? newCompany() : pick([...companies]), kind: 'O' }),
    companyCaps: () => ({ text: pick([...companies]).toUpperCase(), kind: 'O' }),
    newcompany: () => ({ text: newCompany(), kind: 'O' }),
    bank: () => ({ text: pick(banks), kind: 'O' }),
    union: () => ({ text: random() < 0.5 ? letters() : newBody(), kind: 'O' }),
    agency: () => ({ text: pick(agencies), kind: 'O' }),
    media: () => ({ text: pick([...media]).replace(/^The /u, ''), kind: 'O' }),
    university: () => ({ text: pick(universities), kind: 'O' }),
    team: () => ({ text: pick(clubs), kind: 'O' }),
    newteam: () => ({ text: random() < 0.6 ? `${city()} ${pick(clubEnds)}` : invented(), kind: 'O' }),
    nickname: () => ({ text: pick(nicknames), kind: 'O' }),
    cityteam: () => ({ text: city(), kind: 'O' }),
    CITYTEAM: () => ({ text: city().toUpperCase(), kind: 'O' }),
    body: () => ({ text: body(), kind: 'O' }),
    newbody: () => ({ text: newBody(), kind: 'O' }),
    department: () => ({ text: pick(departments), kind: 'O' }),
    group: () => ({ text: pick(groups), kind: 'O' }),
    groupCaps: () => ({ text: pick(groups).toUpperCase(), kind: 'O' }),
    party: () => ({ text: party(), kind: 'O' }),
    Initialism: () => ({ text: letters(), kind: 'O' }),
    inventedOrg: () => ({ text: inventedOrg(), kind: 'O' }),
    journal: () => ({ text: pick(journals), kind: 'O' }),
    sponsor: () => ({ text: pick(sponsors), kind: 'O' }),
    PERSON: () => ({ text: person().toUpperCase(), kind: 'P' }),
    st: () => ({ text: pick(stateShort), kind: 'L' }),
    county: () => ({ text: `${random() < 0.5 ? surname() : city()} County`, kind: 'L' }),
    city: () => ({ text: city(), kind: 'L' }),
    CITY: () => ({ text: city().toUpperCase(), kind: 'L' }),
    country: () => ({ text: pick(countryNames), kind: 'L' }),
    countryCaps: () => ({ text: pick(countryNames).toUpperCase(), kind: 'L' }),
    state: () => ({ text: pick(states), kind: 'L' }),
    region: () => ({ text: pick(regions), kind: 'L' }),
    river: () => ({ text: pick(rivers), kind: 'L' }),
    place: () => ({ text: place(), kind: 'L' }),
    nationality: () => ({ text: pick(nationalityNames), kind: null }),
    nationality2: () => ({ text: pick(nationalityNames), kind: null }),
    Nationality: () => ({ text: pick(nationalityNames), kind: null }),
    NATIONALITYCAPS: () => ({ text: pick(nationalityNames).toUpperCase(), kind: null }),
    portfolio: () => ({ text: pick(portfolios), kind: null }),
    product: () => ({ text: pick(products), kind: null }),
    event: () => ({ text: pick([...noNamePhrases]), kind: null }),
  };
  return (slot) => {
    const drawer = drawers[slot];
    if (drawer !== undefined) return drawer();
    const choices = (words as Readonly<Record<string, readonly string[]>>)[slot];
    if (choices === undefined) throw new Error(`No such slot: ${slot}`);
    return { text: pick(choices), kind: null };
  };
}

export function initialsFor(name: string): string {
  return [...initialsOf(name.split(' '))].at(-1) ?? name;
}
