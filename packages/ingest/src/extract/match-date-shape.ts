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
  /** Last token at which each shape was tried. */
  readonly #tried: Int32Array;
  /** Groups are part of many shapes: what they take at a token is found once. */
  readonly #groups: Readonly<Record<GroupName, Map<number, readonly Capture[]>>> = { date: new Map(), monthdate: new Map() };

  constructor(labels: Labels, shapes: ShapeSet) {
    this.#labels = labels;
    this.#shapes = shapes;
    this.#tried = new Int32Array(shapes.size).fill(-1);
  }

  /** All shapes that stand at a token. */
  matchAt(token: number): ShapeMatch[] {
    const matches: ShapeMatch[] = [];
    this.#tryAll(this.#shapes.whole, token, (shape) => {
      this.#depth = 0;
      const end = this.#matchFrom(shape.elements, 0, token);
      if (end >= 0) matches.push({ shape, end, captures: this.#stack.slice(0, this.#depth).flatMap((capture) => capture.inner ?? capture) });
    });
    return matches;
  }

  #tryAll(index: ShapeIndex, token: number, attempt: (shape: Shape) => void): void {
    const { tokens, words } = this.#labels;
    const lists: (readonly Shape[])[] = [];
    if (tokens.kind[token] === TokenKind.number) lists.push(index.ofFigures((tokens.end[token] ?? 0) - (tokens.start[token] ?? 0)));
    else if (tokens.kind[token] === TokenKind.mark) lists.push(index.ofMark(words[token] ?? ""));
    for (const label of this.#labels.at(token)) lists.push(index.ofLabel(label));
    for (const list of lists) {
      for (const shape of list) {
        if (this.#tried[shape.rank] === token) continue;
        this.#tried[shape.rank] = token;
        attempt(shape);
      }
    }
  }

  /** The token behind the rest of a shape, or -1. */
  #matchFrom(elements: readonly ShapeElement[], index: number, token: number): number {
    const element = elements[index];
    if (element === undefined) return token;
    const depth = this.#depth;
    if (element.isForbidden) {
      const isThere = this.#take(element, token) >= 0;
      this.#depth = depth;
      return isThere ? -1 : this.#matchFrom(elements, index + 1, token);
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
    // Shapes of groups are also tried alone, at the same token: remember those apart.
    this.#shapes.groups[name] satisfies ShapeIndex;
    this.#tryGroup(name, token, (shape) => {
      this.#depth = base;
      const end = this.#matchFrom(shape.elements, 0, token);
      if (end >= 0 && !found.some((other) => other.end === end)) found.push({ name, value: "", isContext: false, start: token, end, inner: this.#stack.slice(base, this.#depth) });
    });
    this.#depth = base;
    this.#groups[name].set(token, found);
    return found;
  }
}
