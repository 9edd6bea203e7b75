import type { Meaning } from "./meaning.ts";
import type { PhraseTable } from "./phrase-list.ts";

/** Numbers in the row of a node: its first meaning and its first edge; the row behind it says where both end. */
const ROW = 2;
/** Numbers in an edge: the word and the node behind it. */
const EDGE = 2;

/**
 * A trie over the numbers of words. Nodes, edges and meanings lie side by side in a few flat arrays, and the node behind the first word of a phrase
 * has the number of that word: looking up a word of a text touches as few places of memory as can be, and that is what it costs.
 */
export class PhraseTrie {
  /** All meanings; those of a node stand together. */
  readonly meanings: readonly Meaning[];
  readonly #firstWords: number;
  readonly #nodes: Int32Array;
  readonly #edges: Int32Array;

  constructor(table: PhraseTable) {
    this.#firstWords = table.firstWords;
    const { meanings, nodes, edges } = layOut(table);
    this.meanings = meanings;
    this.#nodes = nodes;
    this.#edges = edges;
  }

  /** Node behind the first word of phrases, or 0. */
  enter(word: number): number {
    return word <= this.#firstWords ? word : 0;
  }

  /** Node behind `node` by `word`, or 0. */
  step(node: number, word: number): number {
    let low = this.#nodes[node * ROW + 1] ?? 0;
    let high = this.#nodes[node * ROW + ROW + 1] ?? 0;
    while (low < high) {
      const middle = (((low + high) >> 1) & -EDGE);
      const other = this.#edges[middle] ?? 0;
      if (other === word) return this.#edges[middle + 1] ?? 0;
      if (other < word) low = middle + EDGE;
      else high = middle;
    }
    return 0;
  }

  /** Number of the first of the meanings that end at a node; those of the next node follow them. */
  firstMeaning(node: number): number {
    return this.#nodes[node * ROW] ?? 0;
  }
}

/**
 * Nodes level by level: in the order of their words, the phrases that go on behind a node stand together, those that end there first, and so each
 * node is a stretch of them. The nodes behind first words come first and have those words' numbers.
 */
function layOut(table: PhraseTable): { meanings: Meaning[]; nodes: Int32Array; edges: Int32Array } {
  const { numbers, starts, firstWords } = table;
  const order = inOrder(table);
  const wordAt = (place: number, depth: number): number => numbers[(starts[order[place] ?? 0] ?? 0) + depth] ?? 0;
  const lengthAt = (place: number): number => (starts[(order[place] ?? 0) + 1] ?? 0) - (starts[order[place] ?? 0] ?? 0);
  const endOfStretch = (from: number, limit: number, depth: number): number => {
    let end = from + 1;
    while (end < limit && wordAt(end, depth) === wordAt(from, depth)) end++;
    return end;
  };
  // Node 0 is none.
  const from = [0];
  const behind = [0];
  const depths = [0];
  for (let word = 1, place = 0; word <= firstWords; word++) {
    const end = endOfStretch(place, order.length, 0);
    from.push(place);
    behind.push(end);
    depths.push(1);
    place = end;
  }
  const meanings: Meaning[] = [];
  const edges: number[] = [];
  const rows: number[] = [];
  for (let node = 0; node < from.length; node++) {
    rows.push(meanings.length, edges.length);
    const limit = behind[node] ?? 0;
    const depth = depths[node] ?? 0;
    const firstOfNode = meanings.length;
    let place = from[node] ?? 0;
    for (; place < limit && lengthAt(place) === depth; place++) {
      const meaning = table.meanings[order[place] ?? 0];
      if (meaning !== undefined && !meanings.includes(meaning, firstOfNode)) meanings.push(meaning);
    }
    while (place < limit) {
      const end = endOfStretch(place, limit, depth);
      edges.push(wordAt(place, depth), from.length);
      from.push(place);
      behind.push(end);
      depths.push(depth + 1);
      place = end;
    }
  }
  rows.push(meanings.length, edges.length);
  return { meanings, nodes: Int32Array.from(rows), edges: Int32Array.from(edges) };
}

/** Numbers of the phrases in the order of their words; of equal ones the first comes first, and before longer ones that begin with it. */
function inOrder({ numbers, starts, meanings }: PhraseTable): Int32Array {
  const order = Int32Array.from({ length: meanings.length }, (_, phrase) => phrase);
  return order.sort((one, other) => {
    let at = starts[one] ?? 0;
    let beside = starts[other] ?? 0;
    const end = starts[one + 1] ?? 0;
    const endBeside = starts[other + 1] ?? 0;
    for (; at < end && beside < endBeside; at++, beside++) {
      const difference = (numbers[at] ?? 0) - (numbers[beside] ?? 0);
      if (difference !== 0) return difference;
    }
    return end - at - (endBeside - beside) || one - other;
  });
}
