import { foldWord } from '../fold-word.ts';
import { anyCharacter, character, type Graph, GraphBuilder } from './automaton.ts';

/** Words like "*ship*": a star stands for any letters or none, the rest for itself, capitals and accents aside. */
export function infixGraph(pattern: string): Graph {
  const builder = new GraphBuilder();
  let at = builder.node();
  for (const part of pattern.split(/(\*)/u)) {
    if (part === '*') builder.edge(at, anyCharacter, at);
    else {
      for (const letter of foldWord(part)) {
        const next = builder.node();
        builder.edge(at, character(letter), next);
        at = next;
      }
    }
  }
  return builder.graph([at]);
}
