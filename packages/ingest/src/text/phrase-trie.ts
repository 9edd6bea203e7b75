import type { Meaning } from "./meaning.ts";

/** Numbers in the row of a node: its first meaning and its first edge; the row behind it says where both end. */
const ROW = 2;
/** Numbers in an edge: the word and the node behind it. */
const EDGE = 2;

/** What is known of a node while phrases are still added. */
interface OpenNode {
  edges?: Map<number, number>;
  meanings?: Meaning[];
}

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

  /** `firstWords`: the words that begin phrases have the numbers from 1 to this. */
  constructor(firstWords: number, phrases: Iterable<readonly [words: readonly number[], meaning: Meaning]>) {
    this.#firstWords = firstWords;
    const nodes: OpenNode[] = Array.from({ length: firstWords + 1 }, () => ({}));
    for (const [words, meaning] of phrases) {
      let node = words[0] ?? 0;
      for (let at = 1; at < words.length; at++) node = edgeOf(nodes, node, words[at] ?? 0);
      const here = nodes[node];
      if (here !== undefined) add((here.meanings ??= []), meaning);
    }
    const meanings: Meaning[] = [];
    const edges: number[] = [];
    this.#nodes = new Int32Array((nodes.length + 1) * ROW);
    for (const [number, node] of [...nodes, {}].entries()) {
      this.#nodes[number * ROW] = meanings.length;
      this.#nodes[number * ROW + 1] = edges.length;
      for (const meaning of node.meanings ?? []) meanings.push(meaning);
      for (const [word, target] of sorted(node.edges)) edges.push(word, target);
    }
    this.#edges = Int32Array.from(edges);
    this.meanings = meanings;
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

function edgeOf(nodes: OpenNode[], node: number, word: number): number {
  const from = nodes[node];
  const known = from?.edges?.get(word);
  if (known !== undefined) return known;
  const next = nodes.push({}) - 1;
  if (from !== undefined) (from.edges ??= new Map<number, number>()).set(word, next);
  return next;
}

function sorted(edges: ReadonlyMap<number, number> | undefined): (readonly [number, number])[] {
  return edges === undefined ? [] : [...edges].toSorted(([one], [other]) => one - other);
}

function add(meanings: Meaning[], meaning: Meaning): void {
  const isKnown = meanings.some(({ kind, value, capital }) => kind === meaning.kind && value === meaning.value && capital === meaning.capital);
  if (!isKnown) meanings.push(meaning);
}
