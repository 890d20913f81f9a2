import { moveFeatureLimit, readMoveFeatures } from '../../syntax/features.ts';
import { newBeam, Search } from '../../syntax/search.ts';
import { type Move, state, States } from '../../syntax/states.ts';
import type { Units } from '../../syntax/units.ts';
import { shuffler } from '../shuffle.ts';
import { WeightTable } from './weight-table.ts';

export type MoveExample = { readonly units: Units; readonly moves: readonly Move[] };

export type MoveOptions = {
  readonly epochs: number;
  readonly beam: number;
  readonly seed: number;
  /** The table has 2^tableBits places for features. */
  readonly tableBits: number;
};

/**
 * A structured perceptron for the search: where the best state and the right one are farthest apart in score, the
 * weights are moved from the one's moves to the other's (maximal violation: Huang, Fayong and Guo, 2012).
 */
export function learnMoves(
  examples: readonly MoveExample[],
  { epochs, beam, seed, tableBits }: MoveOptions,
  report: (line: string) => void,
): WeightTable {
  const table = new WeightTable(tableBits);
  const states = new States();
  const features = new Int32Array(moveFeatureLimit);
  const search = new Search((units, ofStates, index, scores) => {
    table.score(features, readMoveFeatures(units, ofStates, index, features), scores);
  }, beam);
  const beams = [newBeam(beam), newBeam(beam)] as const;

  function change(units: Units, before: number, after: number, by: number): void {
    const count = readMoveFeatures(units, states, before, features);
    for (let at = 0; at < count; at += 1) table.change(features[at] ?? 0, states.get(after, state.move), by);
  }

  /** Answers whether the search found the right moves. */
  function learn({ units, moves }: MoveExample): boolean {
    let [here, there] = beams;
    here.count = 1;
    here.states[0] = states.begin(units.count, units.kind);
    here.scores[0] = 0;
    let right = here.states[0];
    let rightScore = 0;
    let worst = -1;
    let violation: readonly [number, number] | null = null;
    let agrees = true;
    for (const move of moves) {
      rightScore += search.scoresOf(units, states, right)[move] ?? 0;
      right = states.after(right, move);
      search.step(units, states, here, there);
      [here, there] = [there, here];
      const margin = (here.scores[0] ?? 0) - rightScore;
      agrees = sameMoves(states, here.states[0] ?? 0, right);
      if (!agrees && margin >= worst) {
        worst = margin;
        violation = [here.states[0] ?? 0, right];
      }
    }
    table.time += 1;
    if (agrees || violation === null) return true;
    const [guessed, wanted] = violation.map((last) => pathTo(states, last));
    if (guessed === undefined || wanted === undefined) return false;
    let apart = 1;
    while (states.get(guessed[apart] ?? 0, state.move) === states.get(wanted[apart] ?? 0, state.move)) apart += 1;
    for (; apart < wanted.length; apart += 1) {
      change(units, wanted[apart - 1] ?? 0, wanted[apart] ?? 0, 1);
      change(units, guessed[apart - 1] ?? 0, guessed[apart] ?? 0, -1);
    }
    return false;
  }

  const shuffle = shuffler(seed);
  const order = examples.map((_, position) => position);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    shuffle(order);
    let right = 0;
    for (const position of order) {
      const example = examples[position];
      if (example !== undefined && learn(example)) right += 1;
    }
    report(
      `moves, epoch ${epoch}: ${((100 * right) / order.length).toFixed(1)} % of the sentences; ${table.size} features`,
    );
  }
  return table;
}

function pathTo(states: States, last: number): number[] {
  const path: number[] = [];
  for (let at = last; at >= 0; at = states.get(at, state.parent)) path.push(at);
  return path.toReversed();
}

function sameMoves(states: States, one: number, other: number): boolean {
  let a = one;
  let b = other;
  while (a !== b) {
    if (states.get(a, state.move) !== states.get(b, state.move)) return false;
    a = states.get(a, state.parent);
    b = states.get(b, state.parent);
  }
  return true;
}
