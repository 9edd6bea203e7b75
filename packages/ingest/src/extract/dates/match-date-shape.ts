import { DateLabel } from "../../languages/date-phrases.ts";
import type { Label, Labels } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import type { GroupName, ShapeElement } from "./date-shape.ts";
import { fitsSlot, valueOfFigures } from "./figures.ts";
import type { ShapeIndex } from "./shape-index.ts";
import type { ShapeSet } from "./shape-set.ts";
import type { ShapeEdge, ShapeNode } from "./shape-trie.ts";

/** What one element took from the text. */
export interface Capture {
  /** The slot or class of words; `+`, `|` and `~` for the marks of lists and ranges. */
  readonly name: string;
  /** Figures as a number, else the value of the label. */
  readonly value: string;
  readonly isContext: boolean;
  readonly start: number;
  readonly end: number;
  /** What a group took, element by element. */
  readonly inner?: readonly Capture[];
}

/** A shape met in the text: tokens up to `end` (exclusive). */
export interface ShapeMatch {
  readonly rank: number;
  readonly end: number;
  readonly captures: readonly Capture[];
}

/** Matches the shapes of a language against labels. Shapes are short and begin rarely, so the work at a token is bounded. */
export class ShapeMatcher {
  readonly #labels: Labels;
  readonly #shapes: ShapeSet;
  /** Captures on the way; only those below the depth of the current step count. */
  readonly #stack: Capture[] = [];
  #depth = 0;
  /** Where the captures of the shape being matched begin, and its matches so far. */
  #base = 0;
  #matches: ShapeMatch[] = [];
  /** Groups are part of many shapes: what they take at a token is found once. */
  readonly #groups: Readonly<Record<GroupName, Map<number, readonly Capture[]>>> = { date: new Map(), monthdate: new Map() };

  constructor(labels: Labels, shapes: ShapeSet) {
    this.#labels = labels;
    this.#shapes = shapes;
  }

  /** All shapes that stand at a token. */
  matchAt(token: number): readonly ShapeMatch[] {
    return this.#matchAll(this.#shapes.whole, token, 0);
  }

  #matchAll(index: ShapeIndex, token: number, base: number): readonly ShapeMatch[] {
    const { tokens, words } = this.#labels;
    this.#matches = NO_MATCHES;
    this.#base = this.#depth = base;
    const kind = tokens.kind[token];
    if (kind === TokenKind.number) this.#followAll(index.ofFigures((tokens.end[token] ?? 0) - (tokens.start[token] ?? 0)), token);
    else if (kind !== TokenKind.word) this.#followAll(index.ofMark(words[token] ?? ""), token);
    for (const label of this.#labels.at(token)) this.#followAll(index.ofLabel(label), token);
    return this.#matches;
  }

  #followAll(edges: readonly ShapeEdge[], token: number): void {
    for (const edge of edges) this.#follow(edge, token);
  }

  #follow({ element, to }: ShapeEdge, token: number): void {
    const depth = this.#depth;
    if (element.look !== undefined) {
      const isThere = this.#take(element, token) >= 0;
      this.#depth = depth;
      if (isThere === (element.look === "before")) this.#visit(to, token);
    } else if (element.kind === "group") {
      this.#followGroup(element, to, token);
    } else {
      const next = this.#take(element, token);
      if (next >= 0) this.#visit(to, next);
    }
    this.#depth = depth;
  }

  #visit(node: ShapeNode, token: number): void {
    if (node.rank !== undefined) {
      const captures = this.#stack.slice(this.#base, this.#depth).flatMap((capture) => capture.inner ?? capture);
      if (this.#matches === NO_MATCHES) this.#matches = [];
      this.#matches.push({ rank: node.rank, end: token, captures });
    }
    this.#followAll(node.edges, token);
  }

  #followGroup(element: ShapeElement, to: ShapeNode, token: number): void {
    if (element.isTouching && !this.#touchesBefore(token)) return;
    const depth = this.#depth;
    for (const capture of this.#groupAt(element.name === "date" ? "date" : "monthdate", token)) {
      this.#stack[depth] = capture;
      this.#depth = depth + 1;
      this.#visit(to, capture.end);
    }
  }

  /** Everything that a group can take at a token, one capture for each length. */
  #groupAt(name: GroupName, token: number): readonly Capture[] {
    const known = this.#groups[name].get(token);
    if (known !== undefined) return known;
    const [base, depth, matches] = [this.#base, this.#depth, this.#matches];
    const byEnd = new Map<number, ShapeMatch>();
    for (const match of this.#matchAll(this.#shapes.groups[name], token, depth)) {
      const other = byEnd.get(match.end);
      if (other === undefined || match.rank < other.rank) byEnd.set(match.end, match);
    }
    [this.#base, this.#depth, this.#matches] = [base, depth, matches];
    const found = [...byEnd.values()].map(({ end, captures }) => ({ name, value: "", isContext: false, start: token, end, inner: captures }));
    this.#groups[name].set(token, found);
    return found;
  }

  /** The token behind what the element takes, or -1. */
  #take(element: ShapeElement, token: number): number {
    if (element.isTouching && !this.#touchesBefore(token)) return -1;
    if (element.kind === "mark") return element.marks.has(this.#labels.words[token] ?? "") ? this.#keep(element, "", token, token + 1) : -1;
    if (element.kind === "word") {
      for (const label of this.#labels.at(token)) if (label.value === element.name && label.kind === DateLabel.word) return this.#keep(element, label.value, token, label.end);
      return -1;
    }
    return this.#labels.tokens.kind[token] === TokenKind.number ? this.#takeFigures(element, token) : this.#takeLabel(element, token);
  }

  #touchesBefore(token: number): boolean {
    const { tokens } = this.#labels;
    return tokens.end[token - 1] === tokens.start[token];
  }

  #takeFigures(element: ShapeElement, token: number): number {
    const { tokens, words } = this.#labels;
    if (element.name === "number") return this.#keep(element, "", token, token + 1);
    const length = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
    const value = length <= 4 ? valueOfFigures(words[token] ?? "") : -1;
    if (!fitsSlot(element.name, value, length)) return this.#takeLabel(element, token);
    return this.#keep(element, String(value), token, element.name === "day" ? this.#behindOrdinal(token + 1) : token + 1);
  }

  #behindOrdinal(token: number): number {
    return this.#touchesBefore(token) && this.#shapes.ordinals.has(this.#labels.words[token] ?? "") ? token + 1 : token;
  }

  #takeLabel(element: ShapeElement, token: number): number {
    if (element.labels.length === 0) return -1;
    const label = this.#longestLabel(element.labels, token);
    if (label === undefined || (element.isCapital && !this.#isCapital(label.end - 1))) return -1;
    if (label.kind === DateLabel.numeral && !fitsSlot(element.name, Number(label.value), label.value.length)) return -1;
    return this.#keep(element, label.value, token, label.end);
  }

  #longestLabel(kinds: readonly string[], token: number): Label | undefined {
    let longest: Label | undefined;
    for (const kind of kinds) {
      const label = this.#labels.find(token, kind);
      if (label !== undefined && (longest === undefined || label.end > longest.end)) longest = label;
    }
    return longest;
  }

  /** The last word of a label; a dot behind it is none. */
  #isCapital(token: number): boolean {
    const { casing, kind } = this.#labels.tokens;
    return (casing[kind[token] === TokenKind.mark ? token - 1 : token] ?? 0) >= TokenCase.capital;
  }

  #keep(element: ShapeElement, value: string, start: number, end: number): number {
    this.#stack[this.#depth++] = { name: element.name, value, isContext: element.isContext, start, end };
    return end;
  }
}

const NO_MATCHES: ShapeMatch[] = [];
