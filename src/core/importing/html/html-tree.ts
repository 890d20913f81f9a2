import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Parses HTML as a browser does (WHATWG); fragments get the elements around them. Nothing runs, nothing is fetched. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html);
}

/** How deep the tree is, and how many nodes it has. Without recursion: trees may be deeper than the stack. */
export function sizeOfTree(root: HtmlParent): { readonly depth: number; readonly nodes: number } {
  const waiting: { readonly node: HtmlParent; readonly depth: number }[] = [{ node: root, depth: 0 }];
  let deepest = 0;
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    deepest = Math.max(deepest, next.depth);
    for (const child of next.node.childNodes) {
      nodes += 1;
      if ('childNodes' in child) waiting.push({ node: child, depth: next.depth + 1 });
    }
  }
  return { depth: deepest, nodes };
}

/** All elements of a tree in the order of the document, without recursion. */
export function* elementsOf(root: HtmlParent): Generator<HtmlElement> {
  const waiting: HtmlNode[] = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node)) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}

export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}
