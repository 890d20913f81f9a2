import { walkXml } from '../xml/walk-xml.ts';

/** Elements whose words are not part of the text: deleted, moved away, or a second version for old programs. */
const passedOver = new Set(['del', 'moveFrom', 'Fallback', 'instrText']);

/** The paragraphs of a part of a Word file (ECMA-376, WordprocessingML), a line each; cells of a table are set apart by tabs. */
export function wordLines(xml: string): string[] {
  const lines: string[] = [];
  let line = '';
  let inText = 0;
  let skipped = 0;
  walkXml(xml, {
    open(name) {
      if (passedOver.has(name)) skipped += 1;
      else if (name === 't') inText += 1;
      else if (name === 'tab' || name === 'ptab') line += '\t';
      else if (name === 'br' || name === 'cr') {
        lines.push(line);
        line = '';
      } else if (name === 'noBreakHyphen') line += '-';
    },
    text(text) {
      if (inText > 0 && skipped === 0) line += text;
    },
    close(name) {
      if (passedOver.has(name)) skipped -= 1;
      else if (name === 't') inText -= 1;
      else if (name === 'tc') line += '\t';
      else if (name === 'p') {
        lines.push(line);
        line = '';
      }
    },
  });
  lines.push(line);
  return lines;
}
