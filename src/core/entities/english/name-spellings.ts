/**
 * Spellings of one name, the one that stands for all first: mostly names carried over from other scripts, which no two newsrooms write alike. From
 * general knowledge; different names that merely sound alike are not listed.
 */
const people = `
mohammed mohammad mohamed mohamad muhammad muhammed mohamud mahomet | ahmed ahmad | hussein husein hussain husain hossein
hassan hasan | mahmoud mahmud | yasser yasir | abdullah abdallah abdulla | ibrahim ebrahim | khaled khalid | osama usama
muammar moammar moamer | gaddafi gadhafi qaddafi kadafi khadafy qadhafi gathafi kadhafi | omar umar | othman uthman
yousef yusuf youssef yousuf yusef | rashid rasheed | saddam sadam | nouri nuri | said saeed sayeed | walid waleed | tariq tarek
sergei sergey | alexei aleksei alexey aleksey | aleksandr alexandr aleksander | andrei andrey | dmitry dmitri dmitriy dimitri
yevgeny evgeny yevgeni evgeni evgeniy yevgeniy | yuri yury yuriy | vasily vasili vassily | nikolai nikolay | mikhail mikhael
valery valeri valeriy | anatoly anatoli anatoliy | gennady gennadi gennadiy | grigory grigori grigoriy | volodymyr volodimir
zelensky zelenski zelenskyy | poroshenko | yanukovych yanukovich | milosevic miloshevich | karadzic karadjic | hezbollah`;

const words = `
organization organisation | organizations organisations | center centre | centers centres | labor labour | defense defence | theater theatre
program programme | programs programmes | harbor harbour | color colour | honor honour | neighborhood neighbourhood | catalog catalogue
council councils | aging ageing | airplane aeroplane | jewelry jewellery | license licence | plow plough | traveler traveller
qaeda qaida | hezbollah hizbollah hizbullah hizballah hezballah | houthi huthi | shabaab shabab shebab | mosul musul | wal-mart walmart`;

function table(groups: string): ReadonlyMap<string, string> {
  const entries: [string, string][] = [];
  for (const group of groups.split(/[|\n]/)) {
    const [standing = '', ...others] = group.trim().split(' ');
    for (const other of others) entries.push([other, standing]);
  }
  return new Map(entries);
}

/** Spelling of a word in people's names -> the one that stands for it. */
export const spellingsOfPeople = table(people);
/** The same for words in names of organisations and places: British and American spelling among them. */
export const spellingsOfWords = table(words);
