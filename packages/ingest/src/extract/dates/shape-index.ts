import { DateLabel } from "../../languages/date-phrases.ts";
import type { Label } from "../../text/labels.ts";
import type { ShapeEdge } from "./shape-trie.ts";

/** Slots that figures of one or two, of four, and of any length can fill. */
const FIGURE_SLOTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [2, new Set(["day", "dd", "mm", "yy", "anyroc", "number", "count"])],
  [4, new Set(["year", "number"])],
  [0, new Set(["roc", "anyroc", "number"])],
];

const NONE: readonly ShapeEdge[] = [];

/** The first edges of shapes by what the first token can be, so that at a token only those are tried that can begin there. */
export class ShapeIndex {
  readonly #byWord = new Map<string, ShapeEdge[]>();
  readonly #byKind = new Map<string, ShapeEdge[]>();
  readonly #byMark = new Map<string, ShapeEdge[]>();
  readonly #byFigures = new Map<number, ShapeEdge[]>();

  /** `groups`: the first edges of what a group stands for. */
  constructor(edges: readonly ShapeEdge[], groups: Readonly<Record<string, readonly ShapeEdge[]>>) {
    for (const edge of edges) {
      if (edge.element.kind === "group") for (const inner of groups[edge.element.name] ?? []) this.#add(edge, inner);
      else this.#add(edge, edge);
    }
  }

  #add(edge: ShapeEdge, { element }: ShapeEdge): void {
    if (element.kind === "word") put(this.#byWord, element.name, edge);
    if (element.kind === "mark") for (const mark of element.marks) put(this.#byMark, mark, edge);
    if (element.kind !== "slot") return;
    for (const kind of element.labels) put(this.#byKind, kind, edge);
    for (const [length, slots] of FIGURE_SLOTS) if (slots.has(element.name)) put(this.#byFigures, length, edge);
  }

  /** Edges that figures of a length can take. */
  ofFigures(length: number): readonly ShapeEdge[] {
    return this.#byFigures.get(length <= 2 ? 2 : length === 4 ? 4 : 0) ?? NONE;
  }

  ofLabel(label: Label): readonly ShapeEdge[] {
    return (label.kind === DateLabel.word ? this.#byWord.get(label.value) : this.#byKind.get(label.kind)) ?? NONE;
  }

  ofMark(mark: string): readonly ShapeEdge[] {
    return this.#byMark.get(mark) ?? NONE;
  }
}

function put<Key>(lists: Map<Key, ShapeEdge[]>, key: Key, edge: ShapeEdge): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [edge]);
  else if (!list.includes(edge)) list.push(edge);
}
