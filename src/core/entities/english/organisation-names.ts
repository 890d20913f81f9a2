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
