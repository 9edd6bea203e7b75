/**
 * Open addressing with linear probing, at most half full; node, word and target stand side by side, so that a probe touches one place of memory. The
 * first word of a phrase, the commonest step by far, is a look-up in a list, and a node without edges costs nothing.
 */
export class EdgeTable {
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #fromRoot: Int32Array;
  readonly #hasEdges: Uint8Array;

  constructor(edges: ReadonlyMap<number, ReadonlyMap<number, number>>, count: number) {
    let size = 16;
    while (size < count * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * WIDTH);
    this.#hasEdges = new Uint8Array(count);
    const root = edges.get(0) ?? new Map<number, number>();
    this.#fromRoot = new Int32Array(greatest(root.keys()) + 1);
    for (const [word, target] of root) this.#fromRoot[word] = target;
    for (const [node, targets] of edges) {
      this.#hasEdges[node] = 1;
      if (node !== 0) for (const [word, target] of targets) this.#add(node, word, target);
    }
  }

  #add(node: number, word: number, target: number): void {
    let slot = (slotOf(node, word) & this.#mask) * WIDTH;
    while (this.#slots[slot + 2] !== 0) slot = (slot + WIDTH) & (this.#mask * WIDTH + WIDTH - 1);
    this.#slots[slot] = node;
    this.#slots[slot + 1] = word;
    this.#slots[slot + 2] = target;
  }

  step(node: number, word: number): number {
    if (node === 0) return this.#fromRoot[word] ?? 0;
    if (this.#hasEdges[node] === 0) return 0;
    const slots = this.#slots;
    const wrap = this.#mask * WIDTH + WIDTH - 1;
    for (let slot = (slotOf(node, word) & this.#mask) * WIDTH; ; slot = (slot + WIDTH) & wrap) {
      const target = slots[slot + 2] ?? 0;
      if (target === 0 || (slots[slot] === node && slots[slot + 1] === word)) return target;
    }
  }
}

/** Numbers in a slot: node, word, target, and one unused so that the width is a power of two. */
const WIDTH = 4;

/** Mixes both numbers so that neighbours spread over the table. */
function slotOf(node: number, word: number): number {
  const mixed = Math.imul(node ^ Math.imul(word, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function greatest(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
