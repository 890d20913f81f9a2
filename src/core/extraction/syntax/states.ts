/**
 * States of the search, kept in one growing list so that a beam may share what its states have in common. A state is
 * a stack of nodes, a node for the next word of the buffer, and how it was reached (arc-hybrid moves: Kuhlmann,
 * Gómez-Rodríguez and Satta, 2011). A node is a word with the dependents that it has so far; it never changes.
 */
export const node = {
  word: 0,
  /** The node below it on the stack. */
  below: 1,
  /** Outermost and second outermost dependents to the left and right, 0 for none. */
  left1: 2,
  left2: 3,
  lefts: 4,
  right1: 5,
  right2: 6,
  rights: 7,
  /** Which kinds of dependents it has, as bits; those to the left in the lower half. */
  having: 8,
  /** A hash of the word and the dependents that it got: nodes with the same one look alike. */
  likeness: 9,
  size: 10,
} as const;

export const state = { top: 0, front: 1, parent: 2, move: 3, depth: 4, size: 5 } as const;

export const moves = { shift: 0, left: 1, right: 2 } as const;
export type Move = 0 | 1 | 2;

export class States {
  nodes: Int32Array = new Int32Array(node.size * 1024);
  states: Int32Array = new Int32Array(state.size * 1024);
  #nodeCount = 1;
  #stateCount = 0;
  #kind: Int32Array = new Int32Array(0);
  #last = 0;

  /** Begins a sentence of `count` words; answers its first state. Node 0 is the bottom of every stack. */
  begin(count: number, kind: Int32Array): number {
    this.#nodeCount = 1;
    this.#stateCount = 0;
    this.#last = count;
    this.#kind = kind;
    this.nodes.fill(0, 0, node.size);
    return this.#addState(0, this.#addNode(1), -1, moves.shift, 0);
  }

  get(index: number, field: number): number {
    return this.states[index * state.size + field] ?? 0;
  }

  ofNode(index: number, field: number): number {
    return this.nodes[index * node.size + field] ?? 0;
  }

  isDone(index: number): boolean {
    return this.get(index, state.depth) === 0 && this.ofNode(this.get(index, state.front), node.word) > this.#last;
  }

  /** The root, behind the last word, takes one word only. */
  allows(index: number, move: Move): boolean {
    const depth = this.get(index, state.depth);
    const atRoot = this.ofNode(this.get(index, state.front), node.word) > this.#last;
    if (move === moves.shift) return !atRoot;
    return move === moves.right ? depth > 1 : depth === 1 || (depth > 1 && !atRoot);
  }

  /** The state after an allowed move. */
  after(index: number, move: Move): number {
    const top = this.get(index, state.top);
    const front = this.get(index, state.front);
    const depth = this.get(index, state.depth);
    if (move === moves.shift) {
      const pushed = this.#copy(front);
      this.nodes[pushed * node.size + node.below] = top;
      const next = this.#addNode(this.ofNode(front, node.word) + 1);
      return this.#addState(pushed, next, index, move, depth + 1);
    }
    const word = this.ofNode(top, node.word);
    const below = this.ofNode(top, node.below);
    const bit = 1 << (this.#kind[word] ?? 0);
    if (move === moves.left) {
      const head = this.#copy(front) * node.size;
      this.nodes[head + node.left2] = this.nodes[head + node.left1] ?? 0;
      this.nodes[head + node.left1] = word;
      this.nodes[head + node.lefts] = (this.nodes[head + node.lefts] ?? 0) + 1;
      this.nodes[head + node.having] = (this.nodes[head + node.having] ?? 0) | bit;
      this.nodes[head + node.likeness] = mixed(this.nodes[head + node.likeness] ?? 0, word);
      return this.#addState(below, head / node.size, index, move, depth - 1);
    }
    const head = this.#copy(below) * node.size;
    this.nodes[head + node.right2] = this.nodes[head + node.right1] ?? 0;
    this.nodes[head + node.right1] = word;
    this.nodes[head + node.rights] = (this.nodes[head + node.rights] ?? 0) + 1;
    this.nodes[head + node.having] = (this.nodes[head + node.having] ?? 0) | (bit << 16);
    this.nodes[head + node.likeness] = mixed(this.nodes[head + node.likeness] ?? 0, -word);
    return this.#addState(head / node.size, front, index, move, depth - 1);
  }

  /** Fills in the heads of the words, by the moves that led to a finished state. */
  readHeads(last: number, heads: Int32Array): void {
    for (let at = last; this.get(at, state.parent) >= 0; at = this.get(at, state.parent)) {
      const move = this.get(at, state.move);
      if (move === moves.shift) continue;
      const before = this.get(at, state.parent);
      const top = this.get(before, state.top);
      const head = move === moves.left ? this.get(before, state.front) : this.ofNode(top, node.below);
      heads[this.ofNode(top, node.word)] = this.ofNode(head, node.word);
    }
  }

  #addNode(word: number): number {
    const index = this.#nodeCount;
    this.#nodeCount += 1;
    const at = index * node.size;
    if (at + node.size > this.nodes.length) this.nodes = grown(this.nodes);
    this.nodes.fill(0, at, at + node.size);
    this.nodes[at] = word;
    this.nodes[at + node.likeness] = mixed(0, word);
    return index;
  }

  #copy(from: number): number {
    const index = this.#nodeCount;
    this.#nodeCount += 1;
    const at = index * node.size;
    if (at + node.size > this.nodes.length) this.nodes = grown(this.nodes);
    const { nodes } = this;
    for (let field = 0; field < node.size; field += 1) nodes[at + field] = nodes[from * node.size + field] ?? 0;
    return index;
  }

  #addState(top: number, front: number, parent: number, move: Move, depth: number): number {
    const index = this.#stateCount;
    this.#stateCount += 1;
    const at = index * state.size;
    if (at + state.size > this.states.length) this.states = grown(this.states);
    const { states } = this;
    states[at] = top;
    states[at + 1] = front;
    states[at + 2] = parent;
    states[at + 3] = move;
    states[at + 4] = depth;
    return index;
  }
}

function mixed(likeness: number, word: number): number {
  const hash = Math.imul(likeness ^ Math.imul(word, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

function grown(list: Int32Array): Int32Array {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
