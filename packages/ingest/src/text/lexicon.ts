import { foldWord } from "./fold.ts";
import { tokenise } from "./tokens.ts";
import { needsFolding, WordTable } from "./word-table.ts";

/** What a phrase means. `kind` is a label kind ("office", "month", …), `value` its code. */
export interface Meaning {
  readonly kind: string;
  readonly value: string;
  /** The phrase was written with a capital: it is met only where the text has one too. */
  readonly capital: boolean;
}

/** A trie over folded words. Edges live in one open-addressing table: a step is one probe, whatever the size of the vocabulary. */
export interface Lexicon {
  /** Number of the word at an offset of a text, whatever its case; 0 is a word that starts or continues no phrase. */
  findWord(text: string, start: number, end: number): number;
  /** The folded word of a number. */
  wordText(word: number): string;
  /** Node behind `node` by `word`, or 0. The root is 0 as a start. */
  step(node: number, word: number): number;
  /** Meanings that end at a node. */
  meaningsAt(node: number): readonly Meaning[] | undefined;
  /** Meanings of the longest known last part of a compound, for a word that is in no phrase. */
  meaningsOfEnding(folded: string): readonly Meaning[] | undefined;
}

/** One phrase for the lexicon. */
export interface Phrase {
  readonly text: string;
  readonly kind: string;
  readonly value: string;
  /** `text` is the last part of compounds, in lower case, and is met only there. */
  readonly isEnding?: boolean;
}

/** Letters that must stand before a known last part. */
const SHORTEST_STEM = 2;
const HYPHENS = new Set(["-", "‐", "‑", "–"]);

/** Builds the lexicon of a language. Hyphens inside a phrase are left out: the reader steps over them in the text too. */
export function buildLexicon(phrases: Iterable<Phrase>): Lexicon {
  const words = new WordTable();
  const edges = new Map<number, Map<number, number>>();
  const meanings: (Meaning[] | undefined)[] = [undefined];
  let nodes = 1;
  const endings = new Map<string, Meaning[]>();
  for (const { text, kind, value, isEnding } of phrases) {
    if (isEnding === true) {
      endings.set(text, [...(endings.get(text) ?? []), { kind, value, capital: false }]);
      continue;
    }
    const parts = wordsOfPhrase(text);
    if (parts.length === 0) continue;
    let node = 0;
    for (const part of parts) {
      const word = words.add(part);
      const from = edges.get(node) ?? new Map<number, number>();
      edges.set(node, from);
      let next = from.get(word);
      if (next === undefined) from.set(word, (next = nodes++));
      node = next;
    }
    const capital = /^\P{L}*\p{Lu}/u.test(text);
    const here = (meanings[node] ??= []);
    if (!here.some((known) => known.kind === kind && known.value === value && known.capital === capital)) here.push({ kind, value, capital });
  }
  const table = new EdgeTable(edges, nodes);
  const lengths = [...new Set(Array.from(endings.keys(), (ending) => ending.length))].toSorted((one, other) => other - one);
  return {
    findWord(text, start, end) {
      if (!needsFolding(text, start, end)) return words.find(text, start, end);
      const folded = foldWord(text.slice(start, end));
      return words.find(folded, 0, folded.length);
    },
    wordText: (word) => words.text(word),
    step: (node, word) => table.step(node, word),
    meaningsAt: (node) => meanings[node],
    meaningsOfEnding(folded) {
      for (const length of lengths) {
        const found = folded.length >= length + SHORTEST_STEM ? endings.get(folded.slice(-length)) : undefined;
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** Folded words of a phrase as the tokeniser would cut it, without hyphens. */
function wordsOfPhrase(text: string): string[] {
  const phrase = text.normalize("NFC");
  const tokens = tokenise(phrase, [{ start: 0, end: phrase.length }]);
  const words: string[] = [];
  for (let index = 0; index < tokens.count - 1; index++) {
    const word = phrase.slice(tokens.start[index], tokens.end[index]);
    if (!HYPHENS.has(word)) words.push(foldWord(word === "’" ? "'" : word));
  }
  return words;
}

/**
 * Open addressing with linear probing, at most half full; node, word and target stand side by side, so that a probe touches one place of memory. The
 * first word of a phrase, the commonest step by far, is a look-up in a list, and a node without edges costs nothing.
 */
class EdgeTable {
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
