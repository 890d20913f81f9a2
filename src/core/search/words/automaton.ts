/** Says whether a character may stand somewhere; null: no character is read. */
export type Test = ((codePoint: number) => boolean) | null;

/** A step from one node to another; nodes are numbers, 0 is the first. */
export type Edge = { readonly test: Test; readonly to: number };

/** What words are made of: a graph of characters. */
export type Graph = { readonly edges: readonly (readonly Edge[])[]; readonly ends: ReadonlySet<number> };

/** Where one is after some characters of a word. */
export class State {
  readonly nodes: readonly number[];
  /** The characters so far are a whole word of the graph. */
  readonly accepts: boolean;
  readonly ascii: (State | undefined)[] = [];
  readonly others = new Map<number, State>();

  constructor(nodes: readonly number[], accepts: boolean) {
    this.nodes = nodes;
    this.accepts = accepts;
  }

  /** No word that begins so fits. */
  get isDead(): boolean {
    return this.nodes.length === 0;
  }
}

/** States kept; what is forgotten is found again. */
const mostStates = 2000;

/**
 * Reads words character by character, all ways through the graph at once (Thompson 1968), and keeps where it has been: reading takes time in
 * proportion to the length of the word and at most to the size of the graph, whatever the graph is.
 */
export class Automaton {
  readonly #graph: Graph;
  readonly #states = new Map<string, State>();
  readonly start: State;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.start = this.#stateOf([0]);
  }

  step(state: State, codePoint: number): State {
    const known = codePoint < 0x80 ? state.ascii[codePoint] : state.others.get(codePoint);
    if (known !== undefined) return known;
    const reached: number[] = [];
    for (const node of state.nodes) {
      for (const { test, to } of this.#graph.edges[node] ?? []) {
        if (test !== null && test(codePoint)) reached.push(to);
      }
    }
    const next = this.#stateOf(reached);
    if (codePoint < 0x80) state.ascii[codePoint] = next;
    else state.others.set(codePoint, next);
    return next;
  }

  accepts(word: string): boolean {
    let state = this.start;
    for (const character of word) state = this.step(state, character.codePointAt(0) ?? 0);
    return state.accepts;
  }

  /** With all nodes that are reached without reading a character. */
  #stateOf(nodes: readonly number[]): State {
    const reached = new Set(nodes);
    // The set grows while it is walked over.
    for (const node of reached) {
      for (const { test, to } of this.#graph.edges[node] ?? []) if (test === null) reached.add(to);
    }
    const sorted = [...reached].toSorted((one, other) => one - other);
    const key = sorted.join(' ');
    let state = this.#states.get(key);
    if (state === undefined) {
      if (this.#states.size >= mostStates) this.#states.clear();
      state = new State(
        sorted,
        sorted.some((node) => this.#graph.ends.has(node)),
      );
      this.#states.set(key, state);
    }
    return state;
  }
}

/** Makes a graph node by node. */
export class GraphBuilder {
  readonly #edges: Edge[][] = [];

  get size(): number {
    return this.#edges.length;
  }

  node(): number {
    return this.#edges.push([]) - 1;
  }

  edge(from: number, test: Test, to: number): void {
    this.#edges[from]?.push({ test, to });
  }

  graph(ends: Iterable<number>): Graph {
    return { edges: this.#edges, ends: new Set(ends) };
  }
}

export const anyCharacter: NonNullable<Test> = () => true;

export function character(wanted: string): NonNullable<Test> {
  const codePoint = wanted.codePointAt(0);
  return (each) => each === codePoint;
}
