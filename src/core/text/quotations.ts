import type { Paragraph, Quotation, Range } from '../extraction/annotated-text.ts';
import {
  closingMarks,
  findMarks,
  looksClosing,
  looksLikeMeasure,
  looksOpening,
  looksPossessive,
  type MarkPlace,
} from './quotation-marks.ts';

/** A quotation that the last paragraph left open. */
type OpenQuotation = { readonly opener: string; readonly group: number };

type Piece = Range & {
  readonly opener: string;
  readonly inner: Range;
  readonly nested: boolean;
  readonly closed: boolean;
};

/**
 * Quotations of an article with their marks, ordered by where they begin. Apostrophes are no marks. A quotation that is
 * open at the end of a paragraph goes on in the next when that begins with the same mark; such pieces share a group and
 * are `closed` when one of them is. Any other open quotation ends with its paragraph. Linear in the text.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const pieces: (Piece & { readonly group: number })[] = [];
  const closedGroups = new Set<number>();
  let groups = 0;
  let open: OpenQuotation | null = null;
  for (const paragraph of paragraphs) {
    let stillOpen: OpenQuotation | null = null;
    for (const piece of readParagraph(text, paragraph)) {
      const group: number = continues(piece, paragraph, open) ? open.group : groups++;
      pieces.push({ ...piece, group });
      if (piece.closed) closedGroups.add(group);
      else if (!piece.nested && piece.end === paragraph.end) stillOpen = { opener: piece.opener, group };
    }
    open = stillOpen;
  }
  return pieces.map(({ start, end, inner, group, nested }) => ({
    start,
    end,
    inner,
    group,
    closed: closedGroups.has(group),
    nested,
  }));
}

function continues(piece: Piece, paragraph: Range, open: OpenQuotation | null): open is OpenQuotation {
  return open !== null && piece.start === paragraph.start && piece.opener === open.opener;
}

function readParagraph(text: string, paragraph: Range): Piece[] {
  const places = findMarks(text, paragraph.start, paragraph.end);
  const count = countMarks(places);
  const lastClose = lastClosingPlaces(places);
  const open = new OpenMarks(paragraph);
  for (const place of places) {
    const isSingle = place.mark === "'" || place.mark === '’';
    const isPossessive = isSingle && looksPossessive(place, text) && (lastClose.get(place.mark) ?? -1) > place.start;
    const isStraight = place.mark === '"' || place.mark === "'";
    const mayClose = isStraight ? !(looksOpening(place) && !looksClosing(place)) && place.before.trim() !== '' : true;
    if (mayClose && !isPossessive && open.canClose(place.mark)) open.close(place);
    else if (mayOpen(place, lastClose)) {
      // A second opening mark with no closing mark to spare: the first one's was forgotten.
      const spare = isStraight ? false : (count.get(place.mark) ?? 0) <= closingCount(place.mark, count);
      if (!spare && open.has(place.mark)) open.breakOff(place);
      open.open(place);
    }
  }
  return open.finish();
}

function mayOpen(place: MarkPlace, lastClose: ReadonlyMap<string, number>): boolean {
  switch (place.mark) {
    case '’':
    case '」':
    case '』':
      return false;
    case "'":
      return looksOpening(place) && (lastClose.get("'") ?? -1) > place.start;
    case '"':
      return !looksLikeMeasure(place);
    case '”':
    case '»':
    case '›':
    case "''":
      return looksOpening(place) && !looksClosing(place);
    default:
      return true;
  }
}

function countMarks(places: readonly MarkPlace[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { mark } of places) count.set(mark, (count.get(mark) ?? 0) + 1);
  return count;
}

function closingCount(opener: string, count: ReadonlyMap<string, number>): number {
  return (closingMarks.get(opener) ?? []).reduce((sum, mark) => sum + (count.get(mark) ?? 0), 0);
}

/** For each mark, where it last stands so that it could close. */
function lastClosingPlaces(places: readonly MarkPlace[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const place of places) if (looksClosing(place)) last.set(place.mark, place.start);
  return last;
}

/** The quotations that are open at a place, innermost last. Each is pushed and popped once. */
class OpenMarks {
  readonly #paragraph: Range;
  readonly #stack: { readonly place: MarkPlace; readonly index: number }[] = [];
  readonly #pieces: (Piece | null)[] = [];
  /** How many open quotations each mark could close, and how many each mark has opened. */
  readonly #closable = new Map<string, number>();
  readonly #opened = new Map<string, number>();

  constructor(paragraph: Range) {
    this.#paragraph = paragraph;
  }

  canClose(mark: string): boolean {
    return (this.#closable.get(mark) ?? 0) > 0;
  }

  has(opener: string): boolean {
    return (this.#opened.get(opener) ?? 0) > 0;
  }

  open(place: MarkPlace): void {
    this.#stack.push({ place, index: this.#pieces.length });
    this.#pieces.push(null);
    this.#count(place.mark, 1);
  }

  /** Ends the innermost quotation that the mark can close, and whatever was left open inside of it. */
  close(place: MarkPlace): void {
    this.#popTo((opener) => closingMarks.get(opener)?.includes(place.mark) === true, place.start, place);
  }

  /** Ends the innermost quotation with this opening mark before a place, without a closing mark. */
  breakOff(place: MarkPlace): void {
    this.#popTo((opener) => opener === place.mark, place.start, null);
  }

  finish(): Piece[] {
    this.#popTo(() => false, this.#paragraph.end, null);
    return this.#pieces.filter((piece) => piece !== null);
  }

  #popTo(isTarget: (opener: string) => boolean, limit: number, closer: MarkPlace | null): void {
    for (let frame = this.#stack.pop(); frame !== undefined; frame = this.#stack.pop()) {
      const { place, index } = frame;
      const found = isTarget(place.mark);
      const end = found && closer !== null ? closer.end : limit;
      this.#count(place.mark, -1);
      this.#pieces[index] = {
        start: place.start,
        end,
        inner: { start: place.end, end: limit },
        opener: place.mark,
        nested: this.#stack.length > 0,
        closed: found && closer !== null,
      };
      if (found) return;
    }
  }

  #count(opener: string, by: number): void {
    this.#opened.set(opener, (this.#opened.get(opener) ?? 0) + by);
    for (const mark of closingMarks.get(opener) ?? []) this.#closable.set(mark, (this.#closable.get(mark) ?? 0) + by);
  }
}
