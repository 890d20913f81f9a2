import { wordSet } from './word-list.ts';

/**
 * Words before a colon that say what a line or a part is, and name nobody who speaks: "CAPTION:", "EDITOR'S NOTE:", "FACT CHECK:", "Fwd:". In small
 * letters; one of them is enough, first or last ("PHOTO BY", "RELATED STORIES").
 */
export const partLabels: ReadonlySet<string> =
  wordSet(`caption photo photos photograph picture pictures image images graphic graphics video audio map chart table figure illustration cartoon
  credit credits copyright source sources via note notes correction corrections clarification update updated updates developing breaking exclusive live
  watch listen read more related see also next previous contact tel telephone phone fax email e-mail mail web website online address location place venue
  date time when where what who why how from to cc bcc subject re fwd fw wg aw date sent attachment attachments topic topics tag tags keyword keywords
  category section page language length words headline byline dateline title deck kicker graf appendix annex exhibit chapter part volume step
  example summary background context history timeline analysis opinion commentary editorial review preview recap results result score scores standings
  odds rating ratings price prices tickets fact facts myth claim verdict ruling truth false true warning disclaimer advertisement sponsored
  spoiler trigger agenda sir madam ps nb fyi faq pros cons bonus quiz podcast newsletter methodology`);
