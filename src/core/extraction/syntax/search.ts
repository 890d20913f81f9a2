import { type Move, moves, type States } from './states.ts';
import type { Units } from './units.ts';

/** Scores the three moves from a state. */
export type StateScorer = (units: Units, states: States, index: number, scores: Float64Array) => void;

/** The best states of a step, best first, with their scores. */
export type Beam = { count: number; readonly states: Int32Array; readonly scores: Float64Array };

const allMoves: readonly Move[] = [moves.shift, moves.left, moves.right];

export function newBeam(width: number): Beam {
  return { count: 0, states: new Int32Array(width), scores: new Float64Array(width) };
}

/** Makes steps of a beam search; its lists serve all sentences. `width` states at most are kept after each step. */
export class Search {
  readonly #score: StateScorer;
  readonly #width: number;
  readonly #scores = new Float64Array(allMoves.length);
  /** Candidates of a step, and the places of the best of them. */
  readonly #candidates: { readonly from: Int32Array; readonly move: Uint8Array; readonly score: Float64Array };
  readonly #best: Int32Array;

  constructor(score: StateScorer, width: number) {
    const size = width * allMoves.length;
    this.#score = score;
    this.#width = width;
    this.#candidates = { from: new Int32Array(size), move: new Uint8Array(size), score: new Float64Array(size) };
    this.#best = new Int32Array(width);
  }

  /** Scores of the moves from one state; the list is used again by the next call. */
  scoresOf(units: Units, states: States, index: number): Float64Array {
    this.#score(units, states, index, this.#scores);
    return this.#scores;
  }

  step(units: Units, states: States, from: Beam, to: Beam): void {
    const count = this.#gather(units, states, from);
    const { score, from: origin, move } = this.#candidates;
    const best = this.#best;
    to.count = 0;
    for (let candidate = 0; candidate < count; candidate += 1) {
      const here = score[candidate] ?? 0;
      let place = to.count;
      if (place < this.#width) to.count += 1;
      else {
        place -= 1;
        if (here <= (score[best[place] ?? 0] ?? 0)) continue;
      }
      for (; place > 0 && (score[best[place - 1] ?? 0] ?? 0) < here; place -= 1) best[place] = best[place - 1] ?? 0;
      best[place] = candidate;
    }
    for (let place = 0; place < to.count; place += 1) {
      const candidate = best[place] ?? 0;
      to.states[place] = states.after(origin[candidate] ?? 0, allMoves[move[candidate] ?? 0] ?? moves.shift);
      to.scores[place] = score[candidate] ?? 0;
    }
  }

  #gather(units: Units, states: States, { count, states: list, scores }: Beam): number {
    const { from, move, score } = this.#candidates;
    let found = 0;
    for (let place = 0; place < count; place += 1) {
      const index = list[place] ?? 0;
      const here = this.scoresOf(units, states, index);
      for (const one of allMoves) {
        if (!states.allows(index, one)) continue;
        from[found] = index;
        move[found] = one;
        score[found] = (scores[place] ?? 0) + (here[one] ?? 0);
        found += 1;
      }
    }
    return found;
  }
}

/** The finished state that the search likes best: each word is put on the stack once and taken from it once. */
export function bestParse(search: Search, units: Units, states: States, beams: readonly [Beam, Beam]): number {
  let [here, there] = beams;
  here.count = 1;
  here.states[0] = states.begin(units.count, units.kind);
  here.scores[0] = 0;
  for (let step = 0; step < 2 * units.count; step += 1) {
    search.step(units, states, here, there);
    [here, there] = [there, here];
  }
  return here.states[0] ?? 0;
}
