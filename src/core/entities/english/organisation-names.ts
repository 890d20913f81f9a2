/** Names of one organisation that do not follow from each other; the first is shown when it is in use. From general knowledge. */
export const organisationNames: readonly (readonly string[])[] = [
  'Republican Party|GOP|G.O.P.|Grand Old Party',
  'Islamic State|ISIS|ISIL|Daesh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant',
  'Federal Reserve|Fed|U.S. Federal Reserve|Federal Reserve System',
  'European Commission|EU Commission|Commission of the European Communities',
  'United Nations Security Council|UN Security Council|U.N. Security Council',
  'United Nations General Assembly|UN General Assembly|U.N. General Assembly',
  'Doctors Without Borders|Médecins Sans Frontières',
  'Reporters Without Borders|Reporters Sans Frontières',
  'New York Times|NY Times|N.Y. Times',
  'Washington Post|WaPo',
].map((group) => group.split('|'));

/**
 * Abbreviations of the world's organisations, followed only while the archive's own articles do not say otherwise and the long
 * form stands in one of them.
 */
export const knownAbbreviations: readonly (readonly [string, string])[] = [
  ['UN', 'United Nations'],
  ['EU', 'European Union'],
  ['EC', 'European Community'],
  ['NATO', 'North Atlantic Treaty Organization'],
  ['WHO', 'World Health Organization'],
  ['WTO', 'World Trade Organization'],
  ['IMF', 'International Monetary Fund'],
  ['ICC', 'International Criminal Court'],
  ['ICJ', 'International Court of Justice'],
  ['IAEA', 'International Atomic Energy Agency'],
  ['ILO', 'International Labor Organization'],
  ['OECD', 'Organization for Economic Cooperation and Development'],
  ['OPEC', 'Organization of Petroleum Exporting Countries'],
  ['OSCE', 'Organization for Security and Cooperation in Europe'],
  ['ASEAN', 'Association of Southeast Asian Nations'],
  ['UNHCR', 'United Nations High Commissioner for Refugees'],
  ['UNICEF', 'United Nations Children’s Fund'],
  ['ECB', 'European Central Bank'],
  ['PLO', 'Palestine Liberation Organization'],
  ['IDF', 'Israel Defense Forces'],
  ['ANC', 'African National Congress'],
  ['IRA', 'Irish Republican Army'],
  ['SEC', 'Securities and Exchange Commission'],
  ['FDA', 'Food and Drug Administration'],
  ['EPA', 'Environmental Protection Agency'],
  ['FAA', 'Federal Aviation Administration'],
  ['FCC', 'Federal Communications Commission'],
  ['FTC', 'Federal Trade Commission'],
  ['CDC', 'Centers for Disease Control and Prevention'],
  ['USDA', 'Agriculture Department'],
  ['DNC', 'Democratic National Committee'],
  ['RNC', 'Republican National Committee'],
  ['NRA', 'National Rifle Association'],
  ['ACLU', 'American Civil Liberties Union'],
  ['NHS', 'National Health Service'],
  ['FBI', 'Federal Bureau of Investigation'],
  ['CIA', 'Central Intelligence Agency'],
  ['NSA', 'National Security Agency'],
  ['DOJ', 'Department of Justice'],
  ['DHS', 'Department of Homeland Security'],
  ['IRS', 'Internal Revenue Service'],
  ['AP', 'Associated Press'],
  ['AFP', 'Agence France-Presse'],
  ['BBC', 'British Broadcasting Corporation'],
  ['NYT', 'New York Times'],
  ['WSJ', 'Wall Street Journal'],
  ['IBM', 'International Business Machines'],
  ['GM', 'General Motors'],
  ['MSF', 'Médecins Sans Frontières'],
  ['RSF', 'Reporters Sans Frontières'],
  ['FIFA', 'Fédération Internationale de Football Association'],
  ['IOC', 'International Olympic Committee'],
];

/** Behind a company's name; left out when two names are compared, unless only a word like "News" or "First" would be left. */
export const companyForms: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp plc ag sa nv bv gmbh spa ab asa oyj kk pty'.split(
    ' ',
  ),
);

/** Words that name nothing alone. */
export const emptyWords: ReadonlySet<string> = new Set(
  `news times post press first general national international american british united new securities holdings group industries
  insurance trust exchange bank oil gas energy motor steel mining electric television financial investment trading data home
  public state federal central standard universal global world royal media telephone power air airlines communications`.split(
    /\s+/,
  ),
);
