/** What stands in brackets and looks like an abbreviation but is a money, a time zone, a state behind a town, a rank of a book. */
const never = new Set(
  `USD EUR GBP JPY CHF CAD AUD NZD CNY INR RUB GMT UTC EST EDT CST CDT MST MDT PST PDT BST CET CEST AM PM AD BC BCE CE II III IV VI VII VIII IX XI
  TBA TBC TBD NB OK OT KO TKO PPV AET PEN FILE HANDOUT LEFT RIGHT CENTRE CENTER PHOTO VIDEO SIC ED TV PHD MBE OBE CBE MP MEP`.split(
    /\s+/u,
  ),
);

/**
 * Whether a text of one token, or a few letters with stops, may be a short form: "ICC", "U.N.", "G-7", "R&D", "NGOs", "Harwu", "BoE". Not: years, ages,
 * tickers, "R-Texas".
 */
export function looksShort(text: string): boolean {
  // Most words by far.
  if (/^[a-z]*$/.test(text)) return false;
  if (text.length < 2 || text.length > 12 || never.has(text.toUpperCase())) return false;
  if (/^[RDI]-/u.test(text)) return false;
  if (/^(?:\p{L}\.){2,6}$/u.test(text)) return true;
  if (!/^[\p{L}\p{N}][\p{L}\p{N}&/+-]*$/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals >= 2) return true;
  if (capitals === 1 && /\p{N}/u.test(text)) return /^\p{Lu}[-]?\p{N}{1,2}$/u.test(text) || /^\p{N}\p{Lu}/u.test(text);
  return /^\p{Lu}\p{Ll}{2,8}$/u.test(text);
}

/** Whether it is one without doubt, by its capitals: initials are matched to distant long forms only for such. */
export function isInitialism(text: string): boolean {
  return looksShort(text) && !/^\p{Lu}\p{Ll}+$/u.test(text);
}

/** "NGOs" is more than one of what "NGO" is. */
export function withoutPlural(text: string): string {
  return /^\p{Lu}{2,}[’']?s$/u.test(text) ? text.replace(/[’']?s$/u, '') : text;
}
