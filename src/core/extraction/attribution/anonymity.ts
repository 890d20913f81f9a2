import { type Reading, type Stretch, isQuoted, tagAt, wordAt } from './reading.ts';

/** A remark on why somebody is not named ("who asked not to be identified because …"): it is nobody's statement. */
export type AnonymityRemark = Stretch & { readonly reason: Stretch | null };

const reasonWords = /^(?:because|since|as|citing|given)$/;

export function anonymityRemarks(reading: Reading): readonly AnonymityRemark[] {
  const remarks: AnonymityRemark[] = [];
  for (const { firstToken, endToken } of reading.annotated.sentences) {
    for (let at = firstToken; at < endToken; at++) {
      if (isQuoted(reading, at) || !isKeyword(reading, at, firstToken)) continue;
      const first = remarkStart(reading, at, firstToken);
      const reasonAt = reasonStart(reading, at, endToken);
      const end = reasonAt === null ? at + 1 : remarkEnd(reading, reasonAt, endToken, isSubject(reading, first));
      const reason = reasonAt !== null && end > reasonAt + 1 ? { first: reasonAt + 1, end } : null;
      remarks.push({ first, end, reason });
      at = end;
    }
  }
  return remarks;
}

/** "anonymity", or "identified", "named", "quoted" after "not". */
function isKeyword(reading: Reading, at: number, floor: number): boolean {
  const word = wordAt(reading, at);
  if (word === 'anonymity' || word === 'anonymously' || word === 'anonymous')
    return hasBefore(reading, at, floor, /^(?:condition|spoke|speaking|requested|requesting|asked|remain|insisted)$/);
  if (!/^(?:identified|named|quoted)$/.test(word)) return false;
  return (
    hasBefore(reading, at, floor, /^(?:not|declined|refused|n't)$/) &&
    hasBefore(reading, at, floor, /^(?:asked|asking|requested|declined|refused|wished|want|wanted|insisted|be)$/) &&
    wordAt(reading, at - 1) === 'be'
  );
}

function hasBefore(reading: Reading, at: number, floor: number, words: RegExp): boolean {
  for (let index = at - 1; index >= floor && index >= at - 6; index--)
    if (words.test(wordAt(reading, index))) return true;
  return false;
}

/** From the relative pronoun, the participle or the verb that opens the remark. */
function remarkStart(reading: Reading, at: number, floor: number): number {
  for (let index = at - 1; index >= floor && index >= at - 8; index--) {
    if (wordAt(reading, index) === 'who' || wordAt(reading, index) === 'all') return index;
    if (/^(?:speaking|asking|requesting)$/.test(wordAt(reading, index))) return index;
    if (wordAt(reading, index) === 'on' && wordAt(reading, index + 1) === 'condition') return index;
    if (wordAt(reading, index) === ',') return index + 1;
  }
  return at;
}

function reasonStart(reading: Reading, at: number, ceiling: number): number | null {
  for (let index = at + 1; index < ceiling && index < at + 8; index++) {
    if (reasonWords.test(wordAt(reading, index))) return index;
    if (wordAt(reading, index) === 'to' && tagAt(reading, index + 1) === 'VB') return index;
  }
  return null;
}

/** "A clerk who asked not to be named because she feared a row said …": no comma parts the remark from the verb whose subject it belongs to. */
function isSubject(reading: Reading, first: number): boolean {
  return wordAt(reading, first) === 'who' && wordAt(reading, first - 1) !== ',';
}

const saying = /^(?:said|says|told|tells|added|adds|confirmed|denied|described|argued|explained|warned|insisted)$/;

/** @param subject the verb of saying ends the remark as well */
function remarkEnd(reading: Reading, from: number, ceiling: number, subject: boolean): number {
  for (let index = from; index < ceiling; index++) {
    if (isQuoted(reading, index)) continue;
    if (/^[,.;—]$/.test(wordAt(reading, index))) return index;
    if (subject && saying.test(wordAt(reading, index)) && !/^(?:PRP|TO|MD)$/.test(tagAt(reading, index - 1)))
      return index;
  }
  return ceiling;
}
