import { DateLabel } from "../languages/date-phrases.ts";
import type { Label } from "../text/labels.ts";
import { type Shape, type ShapeElement, SLOTS } from "./date-shape.ts";

/** Slots that figures of one or two, of four, and of any length can fill. */
const FIGURE_SLOTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [2, new Set(["day", "dd", "mm", "yy", "number", "count"])],
  [4, new Set(["year", "number"])],
  [0, new Set(["number"])],
];

const NONE: readonly Shape[] = [];

/** Shapes by what their first token can be, so that at a token only those are tried that can begin there. */
export class ShapeIndex {
  readonly #byWord = new Map<string, Shape[]>();
  readonly #byKind = new Map<string, Shape[]>();
  readonly #byMark = new Map<string, Shape[]>();
  readonly #byFigures = new Map<number, Shape[]>();

  constructor(shapes: readonly Shape[], groups: Readonly<Record<string, readonly Shape[]>>) {
    for (const shape of shapes) for (const element of firstElements(shape, groups)) this.#add(shape, element);
  }

  #add(shape: Shape, element: ShapeElement): void {
    if (element.kind === "word") put(this.#byWord, element.name, shape);
    if (element.kind === "mark") put(this.#byMark, element.name, shape);
    if (element.kind !== "slot") return;
    for (const kind of SLOTS[element.name] ?? []) put(this.#byKind, kind, shape);
    for (const [length, slots] of FIGURE_SLOTS) if (slots.has(element.name)) put(this.#byFigures, length, shape);
  }

  /** Shapes that can begin with figures of a length. */
  ofFigures(length: number): readonly Shape[] {
    return this.#byFigures.get(length <= 2 ? 2 : length === 4 ? 4 : 0) ?? NONE;
  }

  ofLabel(label: Label): readonly Shape[] {
    return (label.kind === DateLabel.word ? this.#byWord.get(label.value) : this.#byKind.get(label.kind)) ?? NONE;
  }

  ofMark(mark: string): readonly Shape[] {
    return this.#byMark.get(mark) ?? NONE;
  }
}

function put<Key>(lists: Map<Key, Shape[]>, key: Key, shape: Shape): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [shape]);
  else if (list.at(-1) !== shape) list.push(shape);
}

/** What a shape can begin with: its first element, those behind optional ones, and what a group begins with. */
function firstElements(shape: Shape, groups: Readonly<Record<string, readonly Shape[]>>): ShapeElement[] {
  const firsts: ShapeElement[] = [];
  for (const element of shape.elements) {
    // No date begins with the comma that may stand behind a weekday.
    if (element.name === ",") continue;
    if (element.kind === "group") firsts.push(...(groups[element.name] ?? []).flatMap((inner) => firstElements(inner, groups)));
    else firsts.push(element);
    if (!element.isOptional) break;
  }
  return firsts;
}
