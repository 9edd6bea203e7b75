import { DateLabel } from "../languages/date-phrases.ts";
import { labelAt, type Label, type Labels } from "../text/labels.ts";
import { TokenCase, TokenKind } from "../text/tokens.ts";
import { SLOTS, type Shape, type ShapeElement, type ShapeSet } from "./date-shape.ts";

/** What one element took from the text. */
export interface Capture {
  /** The slot or class of words; `+`, `|` and `~` for the marks of lists and ranges. */
  readonly name: string;
  /** Figures as a number, else the value of the label. */
  readonly value: string;
  readonly isContext: boolean;
  readonly start: number;
  readonly end: number;
}

/** Where a shape goes on behind a group. */
interface Rest {
  readonly shape: Shape;
  readonly index: number;
  readonly rest: Rest | undefined;
}

const HYPHENS = new Set(["-", "‐", "‑", "–", "—"]);
const RANGE_DASHES = new Set([...HYPHENS, "−", "~", "～", "〜"]);
const LIST_COMMAS = new Set([",", "、", "，"]);

/** Matches shapes against labels at one token. Shapes are short, so the work at a token is bounded. */
export class ShapeMatcher {
  readonly captures: Capture[] = [];
  readonly #labels: Labels;
  readonly #shapes: ShapeSet;

  constructor(labels: Labels, shapes: ShapeSet) {
    this.#labels = labels;
    this.#shapes = shapes;
  }

  /** The token behind the match, or -1; `captures` then holds its parts. */
  match(shape: Shape, token: number): number {
    this.captures.length = 0;
    return this.#matchFrom(shape, 0, token, undefined);
  }

  #matchFrom(shape: Shape, index: number, token: number, rest: Rest | undefined): number {
    const element = shape[index];
    if (element === undefined) return rest === undefined ? token : this.#matchFrom(rest.shape, rest.index, token, rest.rest);
    const known = this.captures.length;
    if (element.isForbidden) return this.#take(element, token) < 0 ? this.#matchFrom(shape, index + 1, token, rest) : this.#forget(known);
    if (element.kind === "group") {
      for (const inner of this.#shapes.groups[element.name] ?? []) {
        const end = this.#matchFrom(inner, 0, token, { shape, index: index + 1, rest });
        if (end >= 0) return end;
      }
    } else {
      const next = this.#take(element, token);
      const end = next < 0 ? -1 : this.#matchFrom(shape, index + 1, next, rest);
      if (end >= 0) return end;
    }
    this.#forget(known);
    return element.isOptional ? this.#matchFrom(shape, index + 1, token, rest) : -1;
  }

  #forget(known: number): -1 {
    this.captures.length = known;
    return -1;
  }

  /** The token behind what the element takes, or -1. */
  #take(element: ShapeElement, token: number): number {
    const { tokens } = this.#labels;
    if (element.isTouching && tokens.end[token - 1] !== tokens.start[token]) return -1;
    if (element.kind === "mark") return this.#takeMark(element, token);
    if (element.kind === "word") {
      for (const label of this.#labels.at(token)) if (label.kind === DateLabel.word && label.value === element.name) return this.#keep(element, label.value, token, label.end);
      return -1;
    }
    return tokens.kind[token] === TokenKind.number ? this.#takeFigures(element, token) : this.#takeLabel(element, token);
  }

  #takeMark(element: ShapeElement, token: number): number {
    const word = this.#labels.words[token] ?? "";
    if (element.name === "-") return HYPHENS.has(word) ? token + 1 : -1;
    if (element.name === "~") return RANGE_DASHES.has(word) ? this.#keep(element, "", token, token + 1) : -1;
    if (element.name === "+") return LIST_COMMAS.has(word) ? this.#keep(element, "", token, token + 1) : -1;
    if (element.name === "|") return word === "/" ? this.#keep(element, "", token, token + 1) : -1;
    return word === element.name || (element.name === "," && word === "，") ? this.#keep(element, "", token, token + 1) : -1;
  }

  #takeFigures(element: ShapeElement, token: number): number {
    const { tokens } = this.#labels;
    const length = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
    const value = length <= 4 ? figuresOf(this.#labels.words[token] ?? "") : -1;
    if (element.name === "number") return this.#keep(element, "", token, token + 1);
    if (!fits(element.name, value, length)) return this.#takeLabel(element, token);
    return this.#keep(element, String(value), token, element.name === "day" ? this.#behindOrdinal(token + 1) : token + 1);
  }

  #behindOrdinal(token: number): number {
    const { tokens, words } = this.#labels;
    return tokens.end[token - 1] === tokens.start[token] && this.#shapes.ordinals.has(words[token] ?? "") ? token + 1 : token;
  }

  #takeLabel(element: ShapeElement, token: number): number {
    const label = this.#longestLabel(SLOTS[element.name] ?? [], token);
    if (label === undefined || (element.isCapital && !this.#isCapital(label.end - 1))) return -1;
    if (label.kind === DateLabel.numeral && !fits(element.name, Number(label.value), element.name === "year" ? 4 : 2)) return -1;
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
    if (!element.isForbidden) this.captures.push({ name: element.name, value, isContext: element.isContext, start, end });
    return end;
  }
}

/** Years that prose speaks of; outside them four figures are a quantity. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2199;

function fits(slot: string, value: number, length: number): boolean {
  if (slot === "year") return length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
  if (slot === "yy") return length === 2;
  if (slot === "day" || slot === "dd") return length <= 2 && value >= 1 && value <= 31;
  if (slot === "mm") return length <= 2 && value >= 1 && value <= 12;
  return slot === "count" && length <= 2 && value >= 1;
}

/** Value of ASCII or full-width figures, -1 for others. */
function figuresOf(word: string): number {
  let value = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const figure = unit >= 0xff10 ? unit - 0xff10 : unit - 0x30;
    if (figure < 0 || figure > 9) return -1;
    value = value * 10 + figure;
  }
  return value;
}
