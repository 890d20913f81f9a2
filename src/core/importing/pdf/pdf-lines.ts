/** A piece of text on a page, as pdf.js gives it: `transform` is [a, b, c, d, x, y], y upwards. */
export type PdfPiece = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly height: number;
  readonly hasEOL: boolean;
};

type Line = { text: string; readonly y: number; readonly height: number };

/**
 * The lines of a page, with a blank line where the distance is that of a new paragraph. Pieces are taken in the order of the file, which
 * in newspapers' files follows the columns.
 */
export function pdfLines(pieces: readonly PdfPiece[]): string[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const { str, transform, height, hasEOL } of pieces) {
    const y = transform[5] ?? 0;
    if (line !== null && Math.abs(y - line.y) > Math.max(2, line.height / 2)) line = null;
    if (line === null && str.trim() !== '') {
      line = { text: '', y, height };
      lines.push(line);
    }
    if (line !== null) line.text += str;
    if (hasEOL) line = null;
  }
  const usual = median(
    lines
      .slice(1)
      .map(({ y }, index) => (lines[index]?.y ?? y) - y)
      .filter((distance) => distance > 0),
  );
  return lines.flatMap(({ text, y, height }, index) => {
    const before = lines[index - 1];
    if (before === undefined) return [text];
    const distance = before.y - y;
    const isApart = distance < 0 || (usual > 0 && distance > usual * 1.35) || Math.abs(before.height - height) > 1.5;
    return isApart ? ['', text] : [text];
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
