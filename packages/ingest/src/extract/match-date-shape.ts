import { DateLabel } from "../languages/date-phrases.ts";
import { labelAt, type Label, type Labels } from "../text/labels.ts";
import { TokenCase, TokenKind } from "../text/tokens.ts";
import { type GroupName, type Shape, type ShapeElement, SLOTS } from "./date-shape.ts";
import { fitsSlot, valueOfFigures } from "./figures.ts";
import type { ShapeIndex } from "./shape-index.ts";
import type { ShapeSet } from "./shape-set.ts";

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
  readonly shape: Shape;
  readonly end: number;
  readonly captures: readonly Capture[];
}

const HYPHENS = new Set(["-", "‐", "‑", "–", "—"]);
const RANGE_DASHES = new Set([...HYPHENS, "−", "~", "～", "〜"]);
const COMMAS = new Set([",", "，"]);
const LIST_COMMAS = new Set([...COMMAS, "、"]);

/** Matches the shapes of a language against labels. Shapes are short and begin rarely, so the work at a token is bounded. */
export class ShapeMatcher {
  readonly #labels: Labels;
  readonly #shapes: ShapeSet;
  /** Captures on the way; only those below the depth of the current step count. */
  readonly #stack: Capture[] = [];
  #depth = 0;
  /** Groups are part of many shapes: what they take at a token is found once. */
  readonly #groups: Readonly<Record<GroupName, Map<number, readonly Capture[]>>> = { date: new Map(), monthdate: new Map() };

  constructor(labels: Labels, shapes: ShapeSet) {
    this.#labels = labels;
    this.#shapes = shapes;
  }

  /** All shapes that stand at a token. */
  matchAt(token: number): ShapeMatch[] {
    const matches: ShapeMatch[] = [];
    for (const shape of this.#shapesAt(this.#shapes.whole, token)) {
      this.#depth = 0;
      const end = this.#matchFrom(shape.elements, 0, token);
      if (end >= 0) matches.push({ shape, end, captures: this.#stack.slice(0, this.#depth).flatMap((capture) => capture.inner ?? capture) });
    }
    return matches;
  }

  /** The shapes of an index that can begin at a token, in their order. */
  #shapesAt(index: ShapeIndex, token: number): readonly Shape[] {
    const { tokens, words } = this.#labels;
    let shapes = NO_SHAPES;
    if (tokens.kind[token] === TokenKind.number) shapes = index.ofFigures((tokens.end[token] ?? 0) - (tokens.start[token] ?? 0));
    else if (tokens.kind[token] !== TokenKind.word) shapes = index.ofMark(words[token] ?? "");
    for (const label of this.#labels.at(token)) shapes = union(shapes, index.ofLabel(label));
    return shapes;
  }

  /** The token behind the rest of a shape, or -1. */
  #matchFrom(elements: readonly ShapeElement[], index: number, token: number): number {
    const element = elements[index];
    if (element === undefined) return token;
    const depth = this.#depth;
    if (element.look !== undefined) {
      const isThere = this.#take(element, token) >= 0;
      this.#depth = depth;
      return isThere === (element.look === "before") ? this.#matchFrom(elements, index + 1, token) : -1;
    }
    const end = element.kind === "group" ? this.#matchGroup(element, elements, index, token) : this.#matchElement(element, elements, index, token);
    if (end >= 0) return end;
    this.#depth = depth;
    return element.isOptional ? this.#matchFrom(elements, index + 1, token) : -1;
  }

  #matchElement(element: ShapeElement, elements: readonly ShapeElement[], index: number, token: number): number {
    const next = this.#take(element, token);
    return next < 0 ? -1 : this.#matchFrom(elements, index + 1, next);
  }

  #matchGroup(element: ShapeElement, elements: readonly ShapeElement[], index: number, token: number): number {
    if (element.isTouching && !this.#touchesBefore(token)) return -1;
    const depth = this.#depth;
    for (const capture of this.#groupAt(element.name === "date" ? "date" : "monthdate", token)) {
      this.#stack[depth] = capture;
      this.#depth = depth + 1;
      const end = this.#matchFrom(elements, index + 1, capture.end);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** Everything that a group can take at a token, one capture for each length. */
  #groupAt(name: GroupName, token: number): readonly Capture[] {
    const known = this.#groups[name].get(token);
    if (known !== undefined) return known;
    const found: Capture[] = [];
    const base = this.#depth;
    for (const shape of this.#shapesAt(this.#shapes.groups[name], token)) {
      this.#depth = base;
      const end = this.#matchFrom(shape.elements, 0, token);
      if (end >= 0 && !found.some((other) => other.end === end)) found.push({ name, value: "", isContext: false, start: token, end, inner: this.#stack.slice(base, this.#depth) });
    }
    this.#depth = base;
    this.#groups[name].set(token, found);
    return found;
  }

  /** The token behind what the element takes, or -1. */
  #take(element: ShapeElement, token: number): number {
    if (element.isTouching && !this.#touchesBefore(token)) return -1;
    if (element.kind === "mark") return isMark(element.name, this.#labels.words[token] ?? "") ? this.#keep(element, "", token, token + 1) : -1;
    if (element.kind === "word") {
      for (const label of this.#labels.at(token)) if (label.kind === DateLabel.word && label.value === element.name) return this.#keep(element, label.value, token, label.end);
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
    const label = this.#longestLabel(SLOTS[element.name] ?? [], token);
    if (label === undefined || (element.isCapital && !this.#isCapital(label.end - 1))) return -1;
    if (label.kind === DateLabel.numeral && !fitsSlot(element.name, Number(label.value), label.value.length)) return -1;
    return this.#keep(element, label.value, token, label.end);
  }

  #longestLabel(kinds: readonly string[], token: number): Label | undefined {
    let longest: Label | undefined;
    for (const kind of kinds) {
      const label = labelAt(this.#labels, token, kind);
      if (label !== undefined && (longest === undefined || label.end > longest.end)) longest = label;
    }
    return longest;
  }

  #isCapital(token: number): boolean {
    return (this.#labels.tokens.casing[token] ?? 0) >= TokenCase.capital;
  }

  #keep(element: ShapeElement, value: string, start: number, end: number): number {
    this.#stack[this.#depth++] = { name: element.name, value, isContext: element.isContext, start, end };
    return end;
  }
}

const NO_SHAPES: readonly Shape[] = [];

function union(shapes: readonly Shape[], more: readonly Shape[]): readonly Shape[] {
  if (more.length === 0 || shapes === more) return shapes;
  return shapes.length === 0 ? more : [...new Set([...shapes, ...more])].sort((a, b) => a.rank - b.rank);
}

function isMark(name: string, word: string): boolean {
  if (name === "-") return HYPHENS.has(word);
  if (name === "~") return RANGE_DASHES.has(word);
  if (name === "+") return LIST_COMMAS.has(word);
  if (name === ",") return COMMAS.has(word);
  return word === (name === "|" ? "/" : name);
}
