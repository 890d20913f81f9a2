import type { EntityKind } from '../../../contract/vocabulary.ts';

/** Two names and whether they mean the same, in an archive in which `others` stand as well. Each stands in five articles, but where "×n" says so. */
export type NamePair = {
  readonly kind: EntityKind;
  readonly one: string;
  readonly other: string;
  readonly same: boolean;
  readonly others: readonly string[];
};

/** "A = B" the same, "A # B" different; behind "|" who else is there. Invented people, but where the point is how newsrooms write a name. */
const people = `
Benjamin Netanyahu = Bibi Netanyahu
Benjamin Netanyahu = Netanyahu
Benjamin Netanyahu = Bibi
Benjamin Netanyahu = BENJAMIN NETANYAHU
Benjamin Netanyahu = Mr Netanyahu
Benjamin Netanyahu # Sara Netanyahu
Benjamin Netanyahu # Netanyahu | Sara Netanyahu
Benjamin Netanyahu = Netanyahu | Benjamin Netanyahu ×40 ; Sara Netanyahu ×4
Ada Quill = Ada Quill's
Ada Quill = Dr. Ada Quill
Ada Quill = Dame Ada Quill
Ada Quill # Adam Quill
Ada Quill # Ida Quill
Ada Quill # Ada Quinn
Ada Quill = A. Quill
Ada Quill # A. Quill | Anna Quill
Ada Quill # A. Quill | Alan Quill ; Anna Quill
Ada Quill # B. Quill
Ada Quill = Quill
Ada Quill # Quill | Tom Quill
Ada Quill # Quill | Ada Quill ×2 ; Quill ×1
Ada Quill # Quill | Ada Quill ×5 ; Quill ×90
John Smith = J. Smith
John Smith # J. Smith | Jane Smith
John Smith # Jane Smith
John Smith = John Q. Smith
John Smith # John Q. Smith | John R. Smith
John Q. Smith # John R. Smith
John Q. Smith = John Quincy Smith
John Q. Smith # John Quincy Smith | John Quentin Smith
John Smith # John Paul Smith
John Smith # John Smith Jr.
John Smith Jr. = John Smith, Jr
John Smith II # John Smith III
George Bush # George W. Bush | George H.W. Bush
George W. Bush # George H.W. Bush
George H.W. Bush = George H. W. Bush
George HW Bush = George H.W. Bush
J.K. Rowling = JK Rowling
J.K. Rowling = J. K. Rowling
J.K. Rowling = Joanne Rowling
J.K. Rowling # Joanne Rowling | Jane Rowling
Bill Harrow = William Harrow
Bill Harrow # William Harrow Jr.
Bob Harrow = Robert Harrow
Bob Harrow # William Harrow
Bert Harrow # Albert Harrow | Herbert Harrow
Alex Reed # Alexander Reed | Alexandra Reed
Alex Reed = Alexander Reed
Ted Cruise = Edward Cruise
Ted Cruise # Edward Cruise | Theodore Cruise
Joe Biden = Joseph Biden
Joe Biden = Joseph R. Biden
Chuck Schumer = Charles Schumer
Chuck Schumer = Charles E. Schumer | Charles Schumer
Karine Jean-Pierre = Karine Jean Pierre
Karine Jean-Pierre = Jean-Pierre
Karine Jean-Pierre # Jean Pierre Karine
Kim Jong Un = Kim Jong-un
Kim Jong Un # Kim Jong Il
Kim Jong Un # Kim
Ursula von der Leyen = von der Leyen
Ursula von der Leyen = Leyen
Charles de Gaulle = de Gaulle
Marine Le Pen = Le Pen
Marine Le Pen # Le Pen | Jean-Marie Le Pen
Marine Le Pen # Jean-Marie Le Pen
Mohammed bin Salman = Mohammad bin Salman
Mohammed bin Salman = bin Salman
Mohammed bin Salman = MBS
Mohammed bin Salman # Salman bin Abdulaziz
Bashar al-Assad = Bashar Assad
Bashar al-Assad = Bashar al Assad
Bashar al-Assad = Assad
Bashar al-Assad # Hafez al-Assad
Muammar Gaddafi = Moammar Gadhafi
Muammar Gaddafi = Muammar Qaddafi
Saddam Hussein = Saddam Hussain
Volodymyr Zelensky = Volodymyr Zelenskyy
Volodymyr Zelensky = Volodymyr Zelenskiy
Volodymyr Zelensky # Olena Zelenska
Sergei Lavrov = Sergey Lavrov
Vladimir Putin # Vladimir Purin
José Pérez = Jose Perez
Łukasz Żak = Lukasz Zak
Jørgen Sørensen = Jorgen Sorensen
Zoë O'Brien = Zoe O’Brien
Gabriel García Márquez = Gabriel Garcia Marquez
Gabriel García Márquez = García Márquez
Gabriel García Márquez # Gabriel Márquez
Al Gore = Albert Gore
Warner # Elizabeth Warner | Elizabeth Warner ×6 ; James Warner ×2
Warner = Elizabeth Warner | Elizabeth Warner ×60 ; James Warner ×2
García Márquez # Gabriel García Márquez | Rodrigo García Márquez
Paul Jones # John Paul Jones
Grace # Topher Grace
David # Larry David
Madonna # Jane Madonna | Madonna ×300 ; Jane Madonna ×4
Nowak # Jan Nowak | Jan Nowak ×2
Sir Keir Starmer = Keir Starmer
Lord Patten = Chris Patten
Mahmoud Abbas = Mahmud Abbas
`;
const organisations = `
International Criminal Court = ICC | ICC: International Criminal Court
International Criminal Court = ICC
International Criminal Court # Indian Cricket Council
International Criminal Court # ICC | ICC: International Criminal Court ; ICC: Indian Cricket Council
Indian Cricket Council = ICC | ICC: Indian Cricket Council
Harbour Workers' Union = Harwu | HARWU: Harbour Workers' Union
Harbour Workers' Union = HARWU | HARWU: Harbour Workers' Union
Harbour Workers' Union = Harbor Workers’ Union
Harbour Workers' Union # Harbour Masters' Union
United Nations = UN
United Nations = U.N.
UN = U.N.
NATO = Nato
NATO = North Atlantic Treaty Organisation
WHO = World Health Organisation
WHO # Who
WHO # IMF
World Health Organization = World Health Organisation
European Union = EU
European Union # European Commission
Securities and Exchange Commission = SEC | SEC: Securities and Exchange Commission ; SEC: Exchange Commission ×2
Securities & Exchange Commission = Securities and Exchange Commission
Department of Justice = Justice Department
Ministry of Health = Health Ministry
University of Washington # Washington University
Bank of England # England Bank
Republican Party = GOP
Republican Party # Republican National Committee
Islamic State = ISIS
Islamic State = Daesh
al-Qaeda = al-Qaida
al-Qaeda = Al Qaeda
al-Shabaab = Al Shabab
al-Shabaab # al-Qaeda
Hezbollah = Hizbullah
Hamas # Hezbollah
New York Times = The New York Times
New York Times = NY Times
New York Times # Times
New York Times # New York Post
Microsoft Corp. = Microsoft
Microsoft Corporation = Microsoft Inc
Ford Motor Co. = Ford Motor Company
Ford Motor Co. # Ford
News Corp. # News
General Electric Co = General Electric
AT&T = AT & T
Supreme Court # Supreme Court of India
Supreme Court # High Court
Senate # House
Médecins Sans Frontières = Doctors Without Borders
Acme Holdings plc = Acme Holdings
`;
const places = `
United States = US
United States = U.S.
United States = USA
United States = the United States
United States = America
United States # Mexico
UK = Britain
UK = United Kingdom
UK # England
Britain # Brittany
The Hague = Hague
Kyiv = Kiev
Côte d'Ivoire = Ivory Coast
Burma = Myanmar
Türkiye = Turkey
St. Petersburg = Saint Petersburg
St. Louis = Saint Louis
Gaza = Gaza Strip
Gaza # Gaza City
South Korea # North Korea
Korea # South Korea
Republic of Korea = South Korea
Congo # Democratic Republic of Congo
DRC = Democratic Republic of Congo
Washington # Washington, D.C.
Washington, D.C. = Washington DC
São Paulo = Sao Paulo
Bombay = Mumbai
Calif. = California
West Virginia # Virginia
Guinea # Guinea-Bissau
Niger # Nigeria
UAE = United Arab Emirates
Holland = Netherlands
Czechia = Czech Republic
New York = New York City
York # New York
Sydney # Sidney
Pearl Harbour = Pearl Harbor
`;

export const namePairs: readonly NamePair[] = [
  ...pairsOf('person', people),
  ...pairsOf('organisation', organisations),
  ...pairsOf('place', places),
];

function pairsOf(kind: EntityKind, table: string): NamePair[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [pair = '', others = ''] = line.split(' | ');
      const same = pair.includes(' = ');
      const [one = '', other = ''] = pair.split(same ? ' = ' : ' # ');
      return { kind, one, other, same, others: others.split(' ; ').filter((name) => name !== '') };
    });
}
