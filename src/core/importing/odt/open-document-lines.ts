import { walkXml } from '../xml/walk-xml.ts';

/** Elements whose words are not part of the text. */
const passedOver = new Set([
  'tracked-changes',
  'annotation',
  'annotation-end',
  'note-citation',
  'sequence-decls',
  'forms',
]);

/** The paragraphs and headings of an OpenDocument text, a line each; notes come behind the text. */
export function openDocumentLines(xml: string): string[] {
  const lines: string[] = [];
  const notes: string[] = [];
  /** Paragraphs under way: a note stands inside of one. */
  const open: string[] = [];
  let inBody = false;
  let inNote = 0;
  let skipped = 0;
  const add = (text: string): void => {
    if (open.length > 0 && skipped === 0) open[open.length - 1] += text;
  };
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'text' && !inBody) inBody = true;
      if (passedOver.has(name)) skipped += 1;
      if (skipped > 0) return;
      if (name === 'note') inNote += 1;
      else if (name === 'p' || name === 'h') open.push('');
      else if (name === 'tab') add('\t');
      else if (name === 'line-break') add(' ');
      else if (name === 's') add(' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1)));
    },
    text: add,
    close(name) {
      if (passedOver.has(name)) skipped -= 1;
      else if (skipped > 0) return;
      else if (name === 'note') inNote -= 1;
      else if (name === 'p' || name === 'h') (inNote > 0 ? notes : lines).push(open.pop() ?? '');
    },
  });
  return [...lines, ...notes];
}
