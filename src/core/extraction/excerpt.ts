import type { Fact } from '../../contract/fact.ts';
import type { Excerpt } from '../../contract/review.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Range } from './annotated-text.ts';
import { partsOf, type PartSpan } from './fact-parts.ts';
import { segmentationOf } from './language-pack.ts';

/** Longest excerpt, UTF-16 code units: what a list of facts can show of one. */
const longest = 900;

/** Finds the sentences of one text around facts; made once for each text. */
export type Excerpts = (fact: Fact) => Excerpt;

/**
 * The sentences in which a fact stands, its spans marked; what lies between sentences is left out. Of a name, the sentence of its first mention. Where
 * spans lie within each other, the words belong to the shorter one.
 */
export function excerptsOf(text: string, language: string): Excerpts {
  const paragraphs = splitParagraphs(text);
  const rules = segmentationOf(language)?.sentences ?? null;
  return (fact) => {
    const parts = partsOf(fact).toSorted((a, b) => a.start - b.start);
    const isName = fact.kind === 'person' || fact.kind === 'organisation' || fact.kind === 'place';
    const leading = isName ? parts.filter(({ part }) => part === 'mention').slice(0, 1) : parts;
    const ranges = joined(leading.map((part) => sentencesAround(part)));
    const pieces = ranges.flatMap((range, index) => [
      ...(index === 0 ? [] : [{ text: ' … ', part: null }]),
      ...piecesOf(text, range, parts),
    ]);
    return shortened(pieces);
  };

  /** From the beginning of the sentence in which a span begins to the end of the one in which it ends. */
  function sentencesAround({ start, end }: Range): Range {
    const from = sentenceAt(start);
    const to = end <= from.end ? from : sentenceAt(end - 1);
    return { start: Math.min(start, from.start), end: Math.max(end, to.end) };
  }

  function sentenceAt(offset: number): Range {
    const paragraph = paragraphs.find(({ start, end }) => start <= offset && offset < end);
    if (paragraph === undefined) return { start: offset, end: offset };
    return splitSentences(text, paragraph, rules).find(({ end }) => offset < end) ?? paragraph;
  }
}

/** In the order of the text, those that touch or overlap as one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end + 1)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}

function piecesOf(text: string, range: Range, parts: readonly PartSpan[]): Excerpt {
  const inside = parts.filter(({ start, end }) => start < range.end && end > range.start);
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(range.start, start));
    cuts.add(Math.min(range.end, end));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? start;
    const over = inside
      .filter((part) => part.start <= start && end <= part.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return { text: text.slice(start, end).replaceAll(/\s/gu, ' '), part: over[0]?.part ?? null };
  });
}

function shortened(pieces: Excerpt): Excerpt {
  const kept: Excerpt = [];
  let room = longest;
  for (const piece of pieces) {
    if (piece.text.length > room) {
      kept.push({ ...piece, text: `${piece.text.slice(0, room).toWellFormed()}…` });
      break;
    }
    kept.push(piece);
    room -= piece.text.length;
  }
  return kept;
}
