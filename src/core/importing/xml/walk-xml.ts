import { SaxesParser } from 'saxes';
import { UnreadableArticle } from '../article-format.ts';
import { askForPlainText } from '../ask-for-plain-text.ts';

export type XmlVisitor = {
  /** `name` without its prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
};

/** Elements within elements. */
const deepest = 2_000;

const notWellFormed = 'It is damaged: a part of it is not well-formed XML. Get the file again from where it came from.';

/**
 * Walks an XML text from beginning to end. Nothing is expanded and nothing fetched: a text that declares entities is refused.
 * @throws UnreadableArticle
 */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[') || doctype.includes('ENTITY'))
      throw new UnreadableArticle(
        `It declares XML entities, as files made to do harm do, and was not read. ${askForPlainText}`,
      );
  });
  parser.on('error', () => {
    throw new UnreadableArticle(notWellFormed);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest)
      throw new UnreadableArticle(`It nests its parts more than ${deepest} deep, and was not read. ${askForPlainText}`);
    visitor.open?.(localName(name), attributes);
  });
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    visitor.close?.(localName(name));
  });
  parser.write(xml.startsWith('\uFEFF') ? xml.slice(1) : xml).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
