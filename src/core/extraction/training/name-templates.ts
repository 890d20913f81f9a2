/**
 * News in miniature, to be filled with names. Blocks are parted by blank lines. Slots: `{kind}` or `{kind:1}` (the same name wherever the number stands again
 * in the block; `{surname:1}` is the family name of `{person:1}`, `{initials:1}` the initials of `{body:1}`); `name-drawing.ts` tells the kinds. Words without braces that are names are
 * written [P Anna Berg], [O United Nations], [L Europe].
 */
export const nameTemplates = `
{CITY} ({agency}) - {company:1} said on {day} it would cut {number} jobs in {country} and close its plant in {city}, citing weak demand.
"We have no other choice," chief executive {person:1} told reporters in {city}.
Shares in {company:1} fell 3.2% to their lowest since {month}. {surname:1}, who took over from {person:2} last year, said the plan had the backing of {union}.
Analysts at {bank} said {surname:1} was under pressure. {Initialism} declined to comment.

{CITY} ({agency}) - {country:1}'s foreign minister {person:1} arrived in {city} on {day} for talks with his {nationality} counterpart {person:2}.
{surname:1} and {surname:2} were due to discuss sanctions on {country:2}, the {nationality:2} foreign ministry said.
The [O United Nations] and the [O European Union] have urged {country:1} to return to talks with {group}.

{Headline:company} to buy {company:2} in $3 bln deal

{company:1} has agreed to buy {company:2} for $3 billion, the companies said on {day}. {company:2}, based in {city}, {state}, makes software for banks including {bank} and {bank}.
The deal needs approval from the [O Federal Trade Commission] and the [O European Commission].
{person:1}, an analyst at {bank:2}, called it "expensive".

{team:1} 2 {team:2} 1
{team:1} came from behind to beat {team:2} on {day} with goals by {person:1} and {person:2}. {surname:1} scored after a pass from {person:3}, and {surname:2} headed in from a corner.
"We deserved it," {team:1} manager {person:4} told [O Sky Sports]. {surname:4}'s side are now level with {team:3} in the [M Premier League].

Soccer-{team:1} sign {nationality} striker {surname:1}
{CITY} ({agency}) - {team:1} have signed {country} striker {person:1} from {team:2} on a four-year deal, the [M Serie A] club said on {day}.
{surname:1}, 24, scored 11 goals for {team:2} last season. He had been linked with {team:3} and {team:4}.

Results from the {country} first division on {day}:
{cityteam} 1 {cityteam} 0
{cityteam} 2 {cityteam} 2
{team} 0 {cityteam} 3
{cityteam} 1 {team} 1
Standings: {team}, {cityteam}, {team}, {cityteam}, {team}.

Summaries of the first division on {day}:
{team:1} 3 ({surname} 12, {surname} 45+1, {surname} 88) {team:2} 1 ({surname} 60pen)
{cityteam:3} 0 {team:4} 2 ({surname} 5, {surname} 71)

Tennis-{surname:1} beats {surname:2} to reach {city:1} final
{person:1} of {country:1} beat {nationality} teenager {person:2} 6-4 7-6 in {city:1} on {day} and will meet {person:3} ({country:2}) in the final.
{surname:3}, seeded second, had little trouble with {country:3}'s {person:4}.

Leading results on {day} (prefix number denotes seeding):
1-{person} ({country}) beat {person} ({country}) 6-3 6-2
{person} ({country}) beat 7-{person} ({country}) 7-5 3-6 6-4
{person} ({country}) beat {person} ({state}) 6-0 6-1
4-{person} ({country}) v {person} ({country})

Women's 1,500 metres
1. {person} ({country}) 4:02.11
2. {person} ({country}) 4:02.45
3. {person} ({country}) 4:03.02
4. {person} ({country}) 4:03.99

{country:1} beat {country:2} 2-0 in a [M World Cup] qualifier in {city} on {day}, with {person:1} scoring both goals. {country:2} coach {person:2} blamed the referee.
{country:1} play {country:3} next, while {country:2} travel to {country:4}.

{CITY}, {month} 12 ({agency}) - {state} Governor {person:1} signed a bill on {day} that bans {noun} in the state.
"This is about {state}'s future," {surname:1}, a Republican, said in {city}. Democrats in the state [O Senate] had opposed it.
The [O American Civil Liberties Union] said it would sue. "It is unconstitutional," said {person:2}, a lawyer for the [O ACLU].

President {person:1} said on {day} that he would nominate {person:2} to lead the [O {body}], succeeding {person:3}.
{surname:2}, a former senator from {state}, would need to be confirmed by the [O Senate]. Senator {person:4} ([M R]-{state}) said {surname:2} was "qualified".
The [O White House] declined to comment on whether {surname:3} had been asked to leave.

U.S. President {person:1} spoke with {nationality} Prime Minister {person:2} by telephone on {day}, the [O White House] said.
The two leaders discussed the situation in {place} and {country}. {surname:1} thanked {surname:2} for {country:1}'s support.

Prime Minister {person:1} told parliament in {city:1} that {country:1} would not bow to pressure from {country:2}. Opposition leader {person:2} of the {party:1} accused {surname:1} of weakness.
{party:1} lawmaker {person:3} called for an inquiry. A spokesman for {party:2} said it would vote against the government.

The {party:1} won 34% of the vote in {place:1}, ahead of the {party:2} with 29%, the electoral commission said. Turnout was low in {city} and {city}.
{person:1}, who leads the {party:1}, said the result was "a new beginning for {place:1}". {surname:1} will seek a coalition with the {party:3}.

{city:1} police arrested {number} people after clashes near the {nationality} embassy on {day}. "We will find those responsible," police chief {person:1} told {media:1}.
{media:1} quoted witnesses as saying that supporters of {group:1} had thrown stones. {group:1} denied it.

An earthquake of magnitude 6.1 struck near {city:1} in western {country:1} early on {day}, the [O U.S. Geological Survey] said. At least {number} people were killed in the province of {region}, said {person:1}, a spokesman for the national disaster agency.
Tremors were felt in {city:2} and as far as {country:2}. The [O Red Cross] sent teams from {city:3}.

{person:1}, the author of several novels, has died in {city:1}. She was {age}. Born in {city:2}, {state}, in 1938, {surname:1} studied at {university} and worked for {media:1} before moving to {country}.
Her husband, {person:2}, said she died of cancer. "{first:1} never stopped writing," said her editor, {person:3}, of {company}.

A court in {city:1} sentenced {person:1}, a former executive of {company:1}, to six years in prison on {day} for fraud. Judge {person:2} said {surname:1} had shown no remorse.
Prosecutor {person:3} had asked for eight years. {surname:1}'s lawyer, {person:4}, said he would appeal to the [O Supreme Court]. {company:1} said in a statement that it had cooperated with the {body}.

The {body:1} ({initials:1}) said on {day} that inflation slowed in {month}. The {initials:1} expects growth of 2% next year. "Prices are still high," said {person:1}, chief economist at {bank:1}.
{surname:1} said the [O Federal Reserve] and the [O European Central Bank] would both wait. The [O Fed] meets next week; [O ECB] President {person:2} speaks in [L Frankfurt] on {day}.

Stocks rose on [L Wall Street] on {day} as {company:1} and {company:2} beat forecasts. The [M S&P 500] gained 0.4% and the [M Nasdaq] 1.1%. {company:3} lost 5% after {bank} cut its rating.
In [L Europe], {company:4} fell. Oil traders watched the meeting of [O OPEC] in [L Vienna].

Health officials in {place:1} reported {number} new cases of [M COVID-19] on {day}, bringing the total to {number}. {person:1}, director of the {region} health department, urged people to stay at home.
{company:1} said its vaccine was safe. The [O World Health Organization] ([O WHO]) is reviewing the data, and the [O Food and Drug Administration] will meet next week.
"{place:1} is not out of the woods," {surname:1} told {media}.

{person:1} ({party}, {place}) asked the minister whether {company:1} had been consulted. {person:2}, the junior health minister, said {company:1} and {company:2} had been "fully involved".

Reporting by {person} in {city}; Editing by {person} and {person}

(Reporting by {person}, {person} and {person} in {city}; Additional reporting by {person}; Writing by {person}; Editing by {person})

By {person:1}
{city:1} - When {person:2} opened a bakery in {place}, nobody came. Now {first:2} has {number} customers a day, among them {person:3}, the mayor of {city:1}.
{surname:2}, who grew up in {country}, learned the trade from her uncle {first}. "{surname:3} likes the rye," she says.

{media:1} reported, citing people familiar with the matter, that {company:1} was in talks to sell its {nationality} unit to {company:2}. {company:1} declined to comment; {company:2} did not respond to a request for comment.
Spokeswoman {person:1} told {media:2} that the report was wrong.

The {media:1} said in an editorial that {surname:1} should resign. The {media:2} disagreed. "{person:1} is the best hope of {country}," it wrote.

Striker {person:1} will miss {team:1}'s match against {team:2} on {day} with a knee injury, coach {person:2} said. {person:3} and {person:4} are also out, but {surname} returns after a ban.

{team:1} fired coach {person:1} on {day} after a 4-1 defeat at {cityteam:2}. Assistant {person:2} will take charge for the game against {team:3}. {surname:1} joined {team:1} from {team:4} in {month}.

{person:1} threw for 280 yards and three touchdowns as {team:1} beat the {nickname:1} 31-17 on {day}. {surname:1} found {person:2} twice. The {nickname:1} ({number}-4) lost quarterback {person:3} to an ankle injury.
The {nickname:2}, coached by {person:4}, visit {cityteam} next week.

In {cityteam:1}, {person:1} had 28 points and {person:2} added 11 rebounds as the {nickname:1} defeated the {nickname:2} 104-98. {person:3} led {cityteam:2} with 31 points. {cityteam:1} improved to {number}-20.

{CITYTEAM} 3, {CITYTEAM} 2
In {cityteam:1}, {person:1} homered in the ninth inning as the {nickname:1} beat the {nickname:2}. {surname:1} was 3-for-4. {person:2} (5-3) took the loss for {cityteam}.

{person:1} took four wickets for 38 as {country:1} bowled out {country:2} for 211 on the second day of the first test in {city} on {day}. {person:2} made 87 for {country:2} before he was caught by {surname} off {surname}.
Captain {person:3} won the toss. {country:1}, who lost {surname} early, were 54-1 at stumps, with {surname:4} on 30.

{person:1} of {team:1} won the {country} stage ahead of {person:2} ({team:2}) and {person:3} ({team:3}). {surname:1} leads {surname:4} by 11 seconds overall.

Formula One champion {person:1} took pole for {team:1} in {city}, with {team:2}'s {person:2} second. {surname:2} said his {team:2} was "undriveable". {person:3}, the team principal at {team:3}, blamed the tyres.

{nationality} rebels shelled {city:1} on {day}, killing {number} civilians, the [O Syrian Observatory for Human Rights] said. {group:1} said its fighters had taken two villages north of {city:2}, near the border with {country:1}.
{country:2}'s army said it had struck {group:1} positions in {region}. The {body} called for a ceasefire.

{group:1} and {group:2} agreed in {city:1} to a truce, mediators from {country:1} and {country:2} said. {person:1}, the [O U.N.] envoy for {country:3}, welcomed the deal. "It is a first step," {surname:1} told the [O Security Council] in [L New York].

Secretary of State {person:1} will travel to {country:1}, {country:2} and {country:3} next week, the [O State Department] said. {surname:1} will meet President {person:2} and opposition leader {person:3} in {city}. Deputy Secretary {person:4} is to visit {place}.

Defence Secretary {person:1} and Home Secretary {person:2} clashed over cuts to the [O Royal Navy], {media} reported. {surname:2}'s allies accused {surname:1} of leaking. [L Downing Street] said the prime minister had full confidence in both.

Finance Minister {person:1} presented the budget on {day}. {nationality} banks {bank:1} and {bank:2} will pay a new levy, and {company:1}, majority-owned by the state, will be sold. "It is {surname:1}'s gamble," said {person:2} of the {university}.

Chancellor {person:1}, whose {party:1} governs with the {party:2}, met her {nationality} colleague {person:2} at a summit in {city}. {surname:1} and {surname:2} agreed on a fund for [L Eastern Europe].

Mr {surname:1} said he had never met Ms {surname:2}. Mrs {surname:3}, a neighbour, said Dr {surname:4} had treated all of them at {city} General Hospital.

{first:1} and {first:2} {surname:2}, both of {city:1}, {state}, were married on {day} at [L St. Mark's Church]. The bride, a lawyer at {company:1}, is the daughter of {person:3}.

Professor {person:1} of the {university:1} said the study, published in [O Nature], was flawed. {person:2}, a virologist at {university:2} who was not involved, agreed. {surname:1}'s team examined {number} patients in {place} and {place}.

{person:1}, a spokesman for the {body:1}, said two soldiers were killed in {region:1}. The {body:1} blamed {group:1}. Residents of {city:1} said they had heard explosions from the direction of {city:2}.

Airlines including {company:1}, {company:2} and {company:3} cancelled flights to {city:1} and {city:2}. {company:1} said passengers to {country:1} would be rebooked. At [L Heathrow], queues were long.

{company:1} Inc, {company:2} Corp and {company:3} Ltd are among the bidders for {company:4} Plc's {nationality} business, {media} said. {company:1}'s chairman, {person:1}, sits on the board of {bank}.

{company:1} (NYSE: {ticker}) named {person:1} as chief financial officer. {surname:1} was previously at {company:2} and {company:3} in {city}. She succeeds {person:2}, who retires in {month}.

The {newbody:1}, which represents {number} nurses, said on {day} that its members would strike. "We are exhausted," said {person:1}, the {newbody:1}'s general secretary. The {department} said talks with the union would go on.

The {department:1} and the {department:2} are investigating {company:1}, according to {media:1}. A {department:1} official, who asked not to be named, said {person:1} had been questioned in {city}.

A spokesman for {country:1}'s {department:1} said {country:2} had violated its airspace. The {nationality} air force scrambled two jets from its base at {city:1}. [O NATO] Secretary-General {person:1} urged restraint.

{person:1} was shot dead outside his home in {city:1} on {day}. Police named the suspect as {person:2}, 34, of {place:1}. "{first:1} was a gentle man," said his sister, {person:3}. Detective {person:4} of {city:1} Police appealed for witnesses.
{surname:2} was remanded by magistrates at {city} Crown Court.

The river {river} burst its banks in {region:1}, flooding parts of {city:1} and {city:2}. {person:1}, mayor of {city:1}, asked [L Paris] for help. In {region:2}, hundreds were evacuated near [L Lake {surname}].

{person:1} and {person:2} star in the film, directed by {person:3} for {company:1}. It opens in [L Britain] on {day}. Critics at {media:1} and {media:2} praised {surname:2}; {surname:3} was less fortunate.

Singer {person:1} cancelled concerts in {city:1}, {city:2} and {city:3}. Her label, {company:1}, gave no reason. {surname:1} won two Grammys in {month}, beating {person:2} and {person:3}.

Writing on [O Twitter], {person:1} said {surname:2} was "a disgrace". {person:2} replied on [O Facebook] that {surname:1} should "read the file". {company:1} blocked both accounts for an hour.

Q: What did {surname:1} know?
A: {person:1} told {media:1} in {month} that he knew nothing. {surname:2} told a committee in {city:1} that {first:1} was told in writing.

{place:1} has more cases than {place:2}, {place:3} and {place:4} together, the {body:1} ({initials:1}) said. {initials:1} director {person:1} blamed the delay on {country:1}.

{initials:1}, the {body:1}, did not reply. Neither did the {body:2}. The {initials:2}'s head, {person:1}, is in {city}.

{Nationality:1} scientists said on {day} that they had found ice on Mars. {person:1} of [O NASA]'s [O Jet Propulsion Laboratory] in [L Pasadena], [L California], called it "big". The [O European Space Agency] and {company:1} plan a mission.

Democrat {person:1} leads Republican {person:2} by 4 points in {state:1}, a poll by {university:1} and {media:1} found. In {state:2}, {person:3} is ahead of {surname:4}. {surname:1} campaigned in {city:1} with {person:4}; {surname:2} was in {city:2}, {state:1}.

Rep. {person:1} ({state}), Sen. {person:2} and Gov. {person:3} signed the letter, as did former Attorney General {person:4}. The [O Justice Department] has until {day} to respond. The [O House Judiciary Committee] has called {surname:4}.

The [O House of Representatives] voted 220-210 for the bill. House Speaker {person:1} praised Majority Leader {person:2}, while Minority Leader {person:3} said [O Congress] had failed [L America]. The [O Senate Finance Committee] takes it up on {day}.

Judge {person:1} of the [O U.S. District Court] in {city:1} ruled for {company:1} and against {company:2}. {company:2} said it would appeal to the [O 9th U.S. Circuit Court of Appeals] in [L San Francisco].

The [O Kremlin] said {person:1} had been poisoned in {city:1}. Spokesman {person:2} said [L Moscow] wanted answers from [L Berlin]. [L Beijing] and [L Tehran] stayed silent, but [L Washington] and [L London] welcomed the move.

Lawyers for {person:1}, {person:2} and {person:3} did not respond. {surname:1} is in custody in {country:1}; {surname:2} fled to {country:2} via {city:1}. {surname:3}, a citizen of {country:3} and {country:4}, is free on bail.

In {city:1}, hundreds marched from [L {surname} Square] to the [L Royal Palace] chanting "{surname:1} out". In {city:2}, shops stayed shut. {person:1}, president since 2011, was at a summit of the [O African Union] in [L Addis Ababa].

{country:1}, {country:2}, {country:3} and the [L United States] signed the pact in {city:1}. [L Australia] did not. Under the accord, {country:1} will ship fuel to {country:2} through {place:1}.

Also on {day}, {company:1} rose 2% in {city:1}, {company:2} slipped and {bank:1} ended flat. Brokers at {bank:2} said {nationality} funds had sold {company:3}. "{company:2} is cheap," said {person:1} at {newcompany:1} in {city:2}.

{newcompany:1} and {newcompany:2} will merge, creating a group with {number} staff in {country:1} and {country:2}. {newcompany:1}'s {person:1} will be chief executive; {newcompany:2}'s {person:2} will be chairman. {bank:1} advised {newcompany:2}.

{newcompany:1}, a maker of pumps in {city:1}, was bought by {newcompany:2} of {country:1}. "{newcompany:1} is a jewel," said {person:1}, who runs {newcompany:2}. Workers met at the {newbody:1} hall.

Founded by {person:1} in {city:1}, {newcompany:1} supplies {company:1}, {company:2} and {company:3}. {surname:1}'s son {first:2} {surname:1} runs the {country:1} branch. {newcompany:1} lost a suit against {newcompany:2} in {month}.

{newbody:1} chairman {person:1} resigned on {day}. The {newbody:1} has been under fire since {media:1} published emails between {surname:1} and {company:1}. {newbody:2} president {person:2} called for reform.

The {newbody:1} ({initials:1}) and the {newbody:2} ({initials:2}) will hold talks in {city:1}. {initials:1} general secretary {person:1} met {initials:2}'s {person:2} last week. "The {initials:2} must move first," {surname:1} said.

{person:1}, who heads {newbody:1}, a charity in {city:1}, said donations had dried up. {newbody:2}, another charity, closed in {month}.

Researchers at the {newbody:1} in {city:1} and at {university:1} studied {number} bats from {region:1}. {person:1}, of the {newbody:1}, said {country:1} should act. {surname:1} has advised the {body:1}.

{newteam:1} beat {newteam:2} 3-2 after extra time, thanks to {person:1}. {newteam:2} finished with ten men after {person:2} was sent off. {surname:1} joined {newteam:1} from {newteam:3} for a club record fee.

{cityteam:1} beat {cityteam:2} to go top. {cityteam:1}'s {person:1} scored twice. {cityteam:2} manager {person:2} said: "{cityteam:1} were better." {cityteam:3} lost at home to {newteam:1}, and {cityteam:4} drew at {cityteam:5}.

{cityteam:1} host {cityteam:2} on {day} without {person:1}. {cityteam:2} have not won at {cityteam:1} since 1998. {cityteam:3} go to {newteam:1}, while {team:1} meet {cityteam:4}.

Scorers: {cityteam:1} - {surname} 13, {surname} 67; {cityteam:2} - {surname} 90
Attendance: {number}

{country:1}: {person}; {person}, {person}, {person}; {person}, {surname}, {surname}, {surname}
{country:2}: {person}; {surname}, {surname}, {surname}; {person}, {person}
Referee: {person} ({country})

{countryCaps} BEAT {countryCaps} 2-0 IN {CITY} FRIENDLY.
{CITY} {date}
{country:1} beat {country:2} 2-0 in {city:1} on {day}.

{companyCaps} PROFIT RISES AS {CITY} PLANT REOPENS
{CITY} {date}
{company:1} said on {day} that profit rose.

{SURNAME} SAYS {countryCaps} READY FOR TALKS WITH {groupCaps}
{CITY} {date}
President {person:1} said on {day} that {country:1} was ready for talks.

{NATIONALITYCAPS} POLICE ARREST {number} IN {CITY}
Police in {city:1} arrested {number} people on {day}.

{surname:1} Says {company:1} Will Leave {country:1} By {month}
{person:1}, the chief executive of {company:1}, said the group would leave {country:1}.

Why {surname:1} Lost The Trust Of {city:1}'s Voters
Voters in {city:1} were once fond of Mayor {person:1}. No longer.

{company:1} Sues {company:2} Over Patents In {state:1} Court
{company:1} sued {company:2} in {state:1} on {day}.

{party:1} Leader {person:1} Quits After {city:1} Defeat
{person:1} quit as leader of the {party:1} on {day} after losing {city:1}.

{country:1} Accuses {country:2} Of Spying On {body:1}
{country:1} on {day} accused {country:2} of spying on the {body:1}.

{CITY}
{person:1} keeps a shop in the old town. "Tourists from {country:1} and {country:2} no longer come," she said.

{CITY}, {country} - {person:1} waited at the gate. {CITY:2}, {state} ({agency}) --

{CITY} — The {department} said on {day} that {person:1}, a former aide to {person:2}, would testify.

{city:1}, {country:1} (AP) — {group:1} militants attacked a convoy in {region:1}, killing {number}, said {person:1}, a local official. A witness in {city:2} told the [O Associated Press] that {country:2} troops had fled.

{CITY}: The [O Supreme Court] on {day} asked the {department} to reply to a plea by {person:1}. {surname:1}, a lawyer from {city}, said the {body:1} had not acted against {company:1}.

Photo: {person}/{agency}

{person} / {media}

Image credit: {agency}

Copyright {media}. All rights reserved.

{day}'s {media:1} carries an interview with {person:1}, {team:1}'s new owner. "I love {cityteam:2}," he says, "but {team:1} is family."

Manager {person:1}'s {team:1} face {cityteam:2} in the [M FA Cup]. {team:1}'s {person:2} and {person:3} are doubts. {cityteam:2}'s last trip to {team:1} ended in a 3-0 loss, and {surname:1} expects "another war".

{team:1}, {team:2}, {cityteam:3} and {team:4} reached the last four of the [M Champions League]. Draw: {team:1} v {cityteam:3}; {team:2} v {team:4}.

{person:1}, formerly of {team:1} and {cityteam:2}, has joined {newteam:3} as technical director. The [O {country} Football Federation] had wanted him too.

The [O {state:1} Department of Health] and the [O {state:2} Department of Corrections] said {number} inmates were infected. At the [L {city} Correctional Facility], {person:1} said there was no soap.

The [O {city:1} City Council] voted to rename [L {surname} Street]. Councillor {person:1} said the [O {city:1} Police Department] had been consulted; [O {city:1} University] professor {person:2} opposed it.

[O {nationality} Airlines] and [O {nationality} Railways] were hit by strikes called by the [O {nationality} Workers' Union]. Flights from {city:1} to {city:2} were cancelled. {nationality} officials did not comment, but the [O {nationality} government] is expected to act.

The [O Bank of {country:1}] raised rates. Governor {person:1} told {media} that the [O Bank of {country:1}] would go on. The [O {nationality} Central Bank] did not follow. The [O {country:2} Football Association] and the [O University of {city:1}] are clients.

[O {surname:1} & {surname:2}] represents {company:1}. [O {surname:3} {surname:4} LLP] acted for {bank:1}. [O {surname} Brothers] and [O {surname} Capital] bought shares. [O {surname:5} Foundation] head {person:6} praised it.

[O {city:1} Hospital] said {person:1} was stable. [O {city:1} Zoo]'s {person:2} was unhurt. The [O {city:2} Symphony Orchestra] played at [L {surname} Hall]. [O {city:2} Airport Authority] reopened [L {city:2} Airport].

The [O {country:1} Olympic Committee] chose {person:1} to carry the flag. The [O {country:1} Red Cross] chose {person:2}. [O {country:1} Airways] will fly them to {city:1}.

The [O National {noun2} Association], the [O International {noun2} Federation] and the [O {nationality} {noun2} Council] asked {country:1} to join. {person:1} of the [O National {noun2} Association] met {person:2} of the [O {noun2} Alliance].

The [O Ministry of {portfolio}] said {person:1} would replace {person:2}. The [O Department of {portfolio}], the [O {portfolio} Ministry] and the [O {portfolio} Department] denied it. [M {portfolio} Minister] {person:3} was in {city:1}.

{person:1}'s lawyer {person:2}'s office is in {city:1}'s old port, between {company:1}'s tower and {country:1}'s embassy. {surname:1}'s wife, {first:3}, works there.

"{country:1} will not wait," {surname:1} said. "{country:2} must pay, and {company:1} too." But {person:2}, of {party:1}, said: "{surname:1} is dreaming."

According to {person:1}, an economist at {bank:1} in {city:1}, {country:1} will lose {number} jobs. {person:2} at {newcompany:1} puts it at {number}. {bank:2}'s {person:3} is more hopeful.

Former President {person:1}, Vice President {person:2}, King {first:3}, Queen {first:4} and Pope {first:5} attended. So did Chancellor {surname:6} and Lady {surname:7}. Crown Prince {person:8} sent a letter.

Capt. {person:1}, Sgt. {person:2} and Lt. Col. {person:3} of the [O U.S. Army] were buried in {city:1}, {state:1}. {surname:1}, 31, was from {city:2}.

The tanker, owned by {newcompany:1} of {city:1}, was heading from {city:2} to {city:3} when it ran aground off {place:1}. The [O Coast Guard] took off {number} crew. {person:1}, its captain, was the last to leave.

{place:1} Premier {person:1} said schools in {city:1} and {city:2} would reopen. Teachers' union {newbody:1} called it reckless. {place:2} and {place:3} have made no decision.

Trains between {city:1} and {city:2} stopped after a fire near {city:3}. {newcompany:1}, which runs the line, said services through {region:1} would resume on {day}.

{company:1}'s {product} and {company:2}'s {product} were recalled in {country:1}. [O {company:1} Europe] said the fault was in a part made by {newcompany:1}.

{month} and {day} are busy in {city:1}. Christmas, Easter and Ramadan bring visitors from {country:1}. In {month}, Chinese New Year does. German, French and Arabic are spoken. Catholics and Muslims live side by side. The Bible and the Internet are for sale.

I asked {first:1} why. He said Monday was fine. However, Congress said No. Meanwhile, Mr {surname:1} met the Prime Minister, the Foreign Secretary and the President. "Mum," said {first:2}, "God knows."

The [L United States] voted against the text. [L Russia], the [L Netherlands] and the [L Philippines] abstained; the [L U.S.] was alone with {country}. The [L UK] and [L China] did not take part.

{country:1} said it would sue. {country:2} voted yes, and {country:3} voted no. The [L United Kingdom] won its case. The [L U.S.] lost.

The [L United Arab Emirates] and {country:1} will play in {city}. The [L United States] beat {country:2}; [L Wales] drew with {country:3}. The {nickname} won, the {nickname} lost, and the {nickname:1} beat the {nickname:2}.

The {group:1} said it was not behind the attack. The {body:1} said so too. The {department:1} and the {media:1} did not. The [L Sahel], the [L Balkans], the [L Caucasus] and the [L Middle East] are at risk.

Officials in the [L U.S.], the [L UK] and the [O EU] were told. [L Hong Kong], [L Macau] and [L Taiwan] were not. [L U.S.] officials and [L UK] ministers said the [L U.S.] military had left. [L U.S.] stocks fell; [L US] troops stayed.

The {surname:1} administration rejected the report, and the {surname:2} campaign called it a hoax. Sanctions imposed during the {surname:1} presidency were lifted. {surname:1} aides said {surname:2} voters would not care. The {surname:3} family and the {surname:4} government had no comment. {person:1} ran against {person:2}.

The talks were brokered by {country:1} and {country:2}. A deal between {country:3} and {country:4} was signed by {person:1} and {person:2}. Hostages held by {group:1} were freed by {country:1}. Aid sent by {country:2} and by {newbody:1} arrived.

[O Group of Seven] nations have begun an effort to warn {country:1}. [O G-7] leaders met in {city:1}; other [O G7] nations and the [O G20] stayed away. The [O Group of 20] will meet in {city:2}.

[L UK] Foreign Secretary {person:1} and [L US] Secretary of State {person:2} urged restraint at a special [O World Economic Forum] event in {city:1} on {day}. Israeli Foreign Minister {person:3} ([O Likud]) met [L UK] Defence Secretary {person:4}.

{initials:1} commander {person:1} said the {newbody:1} had lost contact with the boat. According to {initials:1} chief {person:2}, two of its crew were from {city}. {surname:1} told reporters that {surname:2} had been informed.

{company:1} spokeswoman {person:1} said the plant in {city:1} would stay open. {bank} analyst {person:2} doubted it, as did union secretary {person:3}. Plant manager {person:4} would not comment, but engineer {person:5} did.

Rescue chief {person:1}, harbour master {person:2} and school teacher {person:3} were among the witnesses. Farmer {person:4} lost everything. Pensioner {person:5}, 81, was found alive. Defender {person:6}, goalkeeper {person:7} and captain {person:8} signed the shirt.

{media:1} correspondent {person:1}, photographer {person:2} and driver {person:3} were held for two days near {city:1}. {media:1} editor {person:4} thanked the {nationality} embassy. Blogger {person:5} is still missing.

His lawyer, {person:1}, said no. Her brother {first:2} said yes. Their mother, {person:3}, wept. Its chairman, {person:4}, resigned. My friend {person:5} came. Our reporter {person:6} was there.

The ferry left the island of {place:1} for {city:1}. The town of {city:2}, the village of {city:3}, the port of {city:4} and the district of {region} were cut off. The state of {state} and the city of {city:5} sent help. Roads around {city:2} and between {city:3} and {city:4} are closed.
`;
