import { type Move, moves, node, state, States } from '../../syntax/states.ts';
import type { Units } from '../../syntax/units.ts';

/** The moves that build a tree without crossing arcs; a word is taken from the stack as soon as it is complete. */
export function goldMoves({ count, kind }: Units, heads: Int32Array): Move[] {
  const lastDependent = new Int32Array(count + 2);
  for (let word = 1; word <= count; word += 1) lastDependent[heads[word] ?? 0] = word;
  const states = new States();
  const result: Move[] = [];
  for (let at = states.begin(count, kind); !states.isDone(at);) {
    const top = states.get(at, state.top);
    const next = states.ofNode(states.get(at, state.front), node.word);
    const word = states.ofNode(top, node.word);
    const below = states.ofNode(states.ofNode(top, node.below), node.word);
    const complete = word > 0 && (lastDependent[word] ?? 0) < next;
    let move: Move = moves.shift;
    if (complete && heads[word] === next) move = moves.left;
    else if (complete && below > 0 && heads[word] === below) move = moves.right;
    if (!states.allows(at, move)) throw new Error('The tree cannot be built: it has crossing arcs or several roots.');
    result.push(move);
    at = states.after(at, move);
  }
  return result;
}
