type Phrases = { keys(): Iterable<string> };

const first = new WeakMap<Phrases, ReadonlySet<string>>();
const last = new WeakMap<Phrases, ReadonlySet<string>>();

/** The first words of phrases, so that most places in a text are ruled out by one look. */
export function firstWordsOf(phrases: Phrases): ReadonlySet<string> {
  return edgeOf(first, phrases, (phrase) => phrase.slice(0, indexOrEnd(phrase, phrase.indexOf(' '))));
}

export function lastWordsOf(phrases: Phrases): ReadonlySet<string> {
  return edgeOf(last, phrases, (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1));
}

function edgeOf(
  known: WeakMap<Phrases, ReadonlySet<string>>,
  phrases: Phrases,
  edge: (phrase: string) => string,
): ReadonlySet<string> {
  const found = known.get(phrases);
  if (found !== undefined) return found;
  const edges = new Set(Array.from(phrases.keys(), edge));
  known.set(phrases, edges);
  return edges;
}

function indexOrEnd(phrase: string, index: number): number {
  return index < 0 ? phrase.length : index;
}
