/** Where a command prints: results to `print`, everything else (progress, warnings) to `tell`. */
export type Terminal = {
  /** A line of the result, on standard output. Resolves when there is room for more. */
  readonly print: (line: string) => Promise<void>;
  /** A line for the person, on standard error. */
  readonly tell: (line: string) => void;
  /** A line that the next one replaces; left out where standard error is no terminal. */
  readonly progress: (line: string) => void;
  /** Called once when the person presses Ctrl+C; a second time ends the program. */
  readonly onInterrupt: (stop: () => void) => void;
};

/** The real one. A reader that goes away (`| head`) ends the program quietly. */
export function processTerminal(): Terminal {
  let shown = false;
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001B[2K');
    shown = false;
  };
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    print: (line) => {
      clear();
      return new Promise((resolve) => {
        if (process.stdout.write(`${line}\n`)) resolve();
        else process.stdout.once('drain', resolve);
      });
    },
    tell: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!process.stderr.isTTY) return;
      clear();
      process.stderr.write(line);
      shown = true;
    },
    onInterrupt: (stop) => {
      process.once('SIGINT', () => {
        process.once('SIGINT', () => process.exit(130));
        stop();
      });
    },
  };
}

const segmenter = new Intl.Segmenter();
const controls = /[\p{Cc}\p{Bidi_Control}]/gu;

/** A text from an article or a file name, safe to print: control and direction characters become "�". */
export function printable(text: string): string {
  return text.replaceAll(/[\n\t]/gu, ' ').replaceAll(controls, '�');
}

/** Columns side by side: numbers right-aligned, texts left, each as wide as its widest cell (at most `widest`). */
export function table(rows: readonly (readonly (string | number | null)[])[], widest = 60): string[] {
  const cells = rows.map((row) => row.map((cell) => cut(cell === null ? '–' : printable(String(cell)), widest)));
  const widths: number[] = [];
  for (const row of cells)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, lengthOf(cell));
  return cells.map((row, index) =>
    row
      .map((cell, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - lengthOf(cell));
        return typeof rows[index]?.[column] === 'number' ? room + cell : cell + room;
      })
      .join('  ')
      .trimEnd(),
  );
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}

function lengthOf(text: string): number {
  return Array.from(segmenter.segment(text)).length;
}
