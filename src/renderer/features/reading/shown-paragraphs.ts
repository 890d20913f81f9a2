/** The elements of an article that show its paragraphs, in their order; of a very long text only those that were put on the page so far. */
export function paragraphElements(root: ParentNode): ArrayLike<Element> {
  return root.querySelectorAll('[data-paragraph]');
}

/** The element of a paragraph; undefined when it is not on the page. Logarithmic. */
export function elementOfParagraph(elements: ArrayLike<Element>, paragraph: number): Element | undefined {
  const at = firstIndex(elements.length, (index) => indexOfParagraph(elements[index]) >= paragraph);
  return indexOfParagraph(elements[at]) === paragraph ? elements[at] : undefined;
}

/** Which paragraph an element shows; NaN for none. */
export function indexOfParagraph(element: Element | undefined): number {
  return Number(element?.getAttribute('data-paragraph') ?? Number.NaN);
}

/** The first index for which this holds, given that it holds for all behind it; `length` when for none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** From the first element that ends within the view, or `beyond` px above it, to the one before the first that begins so far below. */
export function elementsInView(
  view: Element,
  elements: ArrayLike<Element>,
  beyond: number,
): { readonly first: number; readonly behind: number } {
  const { top, bottom } = view.getBoundingClientRect();
  return {
    first: firstIndex(elements.length, (index) => bottomOf(elements[index]) >= top - beyond),
    behind: firstIndex(elements.length, (index) => topOf(elements[index]) > bottom + beyond),
  };
}

function topOf(element: Element | undefined): number {
  return element?.getBoundingClientRect().top ?? 0;
}

function bottomOf(element: Element | undefined): number {
  return element?.getBoundingClientRect().bottom ?? 0;
}
