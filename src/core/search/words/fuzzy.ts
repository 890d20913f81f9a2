import { anyCharacter, character, type Graph, GraphBuilder } from './automaton.ts';

/**
 * Words that become `word` by at most `distance` changes: a letter more, less or other, or two neighbours swapped (optimal string alignment;
 * Schulz and Mihov 2002 for the graph).
 */
export function fuzzyGraph(word: string, distance: number): Graph {
  const letters = Array.from(word);
  const builder = new GraphBuilder();
  const nodes = Array.from({ length: distance + 1 }, () => Array.from({ length: letters.length + 1 }, () => -1));
  // Node 0 is where reading begins: nothing read, nothing changed.
  for (const row of nodes) for (const index of row.keys()) row[index] = builder.node();
  const at = (index: number, changes: number): number => nodes[changes]?.[index] ?? 0;
  for (let changes = 0; changes <= distance; changes++) {
    for (let index = 0; index <= letters.length; index++) {
      const here = at(index, changes);
      const letter = letters[index];
      if (letter !== undefined) builder.edge(here, character(letter), at(index + 1, changes));
      if (changes === distance) continue;
      builder.edge(here, anyCharacter, at(index, changes + 1));
      if (letter === undefined) continue;
      builder.edge(here, anyCharacter, at(index + 1, changes + 1));
      builder.edge(here, null, at(index + 1, changes + 1));
      const next = letters[index + 1];
      if (next === undefined) continue;
      const swapped = builder.node();
      builder.edge(here, character(next), swapped);
      builder.edge(swapped, character(letter), at(index + 2, changes + 1));
    }
  }
  return builder.graph(nodes.map((row) => row[letters.length] ?? 0));
}
