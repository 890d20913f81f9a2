/**
 * Short forms of first names, each with the names it may stand for, from general knowledge. A short form is followed only when
 * exactly one of its long forms is borne by somebody with the same surname, so a doubtful entry costs nothing.
 */
const lines = `
abe: abraham | al: albert alan alfred alexander | alex: alexander alexandra alexis | andy: andrew | angie: angela | art: arthur
barb: barbara | becky: rebecca | ben: benjamin | benny: benjamin | bernie: bernard | bert: albert herbert robert | beth: elizabeth
betty: elizabeth | bibi: benjamin | bill: william | billy: william | bob: robert | bobby: robert | brad: bradley | cathy: catherine
charlie: charles | chris: christopher christine christina | christy: christine | chuck: charles | cindy: cynthia | dan: daniel
danny: daniel | dave: david | deb: deborah | debbie: deborah | dick: richard | dmitri: dmitry | don: donald | donnie: donald
doug: douglas | drew: andrew | ed: edward edwin edgar edmund | eddie: edward edwin | fred: frederick alfred | gabe: gabriel
gene: eugene | geoff: geoffrey | greg: gregory | hank: henry | harry: harold henry | jack: john | jackie: jacqueline
jake: jacob | jeff: jeffrey geoffrey | jen: jennifer | jenny: jennifer | jerry: gerald jerome jeremiah | jim: james | jimmy: james
jo: joanna josephine | joe: joseph | joey: joseph | johnny: john | jon: jonathan | josh: joshua | kate: katherine catherine
kathy: kathleen katherine | katie: katherine | ken: kenneth | kenny: kenneth | kim: kimberly | larry: lawrence laurence | len: leonard
leo: leonard leopold | liz: elizabeth | lou: louis louise | maggie: margaret | marty: martin | matt: matthew | meg: margaret
mick: michael | mickey: michael | mike: michael | mitch: mitchell | nate: nathan nathaniel | nick: nicholas | pam: pamela
pat: patrick patricia | pete: peter | peggy: margaret | phil: philip phillip | ray: raymond | rich: richard | rick: richard frederick
ricky: richard | rob: robert | robbie: robert | ron: ronald | ronnie: ronald | rudy: rudolph | russ: russell | sally: sarah
sam: samuel samantha | sandy: alexander sandra | sid: sidney | stan: stanley | steve: steven stephen | sue: susan suzanne
ted: edward theodore | terry: terence theresa | theo: theodore | tim: timothy | tina: christina | tom: thomas | tommy: thomas
tony: anthony antonio | val: valerie | vic: victor | vicky: victoria | vince: vincent | will: william | woody: woodrow | zach: zachary`;

/** "bill" -> ["william"]. All in small letters. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .split(/[|\n]/)
    .map((entry) => entry.split(':'))
    .filter(([short, long]) => short?.trim() && long)
    .map(([short = '', long = '']) => [short.trim(), long.trim().split(' ')]),
);
