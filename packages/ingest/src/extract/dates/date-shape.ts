import { DateLabel } from "../../languages/date-phrases.ts";
import type { DateShape, DateWords } from "../../languages/date-words.ts";

/** Names of the groups that stand for a list of shapes inside a range. */
export type GroupName = "date" | "monthdate";

/** One element of a date shape; see {@link DateShape} for the notation. */
export interface ShapeElement {
  readonly kind: "slot" | "word" | "mark" | "group";
  readonly name: string;
  readonly isOptional: boolean;
  /** No white space before it. */
  readonly isTouching: boolean;
  /** Its last word has a capital. */
  readonly isCapital: boolean;
  /** `without` it: it must not follow; `before` it: it must follow. It takes no token. */
  readonly look?: "without" | "before";
  /** Must stand there and is not part of the date. */
  readonly isContext: boolean;
  /** Label kinds that fill a slot. */
  readonly labels: readonly string[];
  /** Words that a mark can be. */
  readonly marks: ReadonlySet<string>;
}

/** Slots and the label kinds that fill them; figures fill those that name a number. */
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  day: [DateLabel.numeral],
  dd: [],
  mm: [DateLabel.numeral],
  year: [DateLabel.numeral],
  yy: [],
  roc: [DateLabel.numeral],
  anyroc: [DateLabel.numeral],
  number: [],
  count: [DateLabel.count],
  month: [DateLabel.month],
  anymonth: [DateLabel.month, DateLabel.shortMonth],
  weekday: [DateLabel.weekday],
  anyday: [DateLabel.weekday, DateLabel.shortWeekday],
  relative: [DateLabel.relative],
  quarter: [DateLabel.quarter],
  unit: [DateLabel.unit],
};

const HYPHENS = ["-", "‐", "‑", "–", "—"] as const;
const COMMAS = [",", "，"] as const;
/** Marks of the notation that stand for several in the text. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  "-": HYPHENS,
  "~": [...HYPHENS, "−", "－", "~", "～", "〜"],
  ",": COMMAS,
  "+": [...COMMAS, "、"],
  "|": ["/"],
};

/** A shape in the notation of the language file, read into its elements. Throws on a name that is no slot and no class of words. */
export function compileShape(shape: DateShape, words: DateWords): ShapeElement[] {
  return shape.split(" ").flatMap((chunk) => {
    const isContext = chunk.startsWith("(") && chunk.length > 1;
    const body = isContext ? chunk.slice(1, chunk.indexOf(")")) : chunk;
    return [...body.matchAll(/([!=]?)([a-z]+|[^a-z])(\^?)(\??)/gu)].map(([, look, name = "", capital, optional], index) => ({
      kind: kindOf(name, words, shape),
      name,
      labels: SLOTS[name] ?? [],
      marks: new Set(MARKS[name] ?? [name]),
      isOptional: optional === "?",
      isTouching: index > 0,
      isCapital: capital === "^",
      isContext,
      ...(look ? { look: look === "!" ? ("without" as const) : ("before" as const) } : {}),
    }));
  });
}

function kindOf(name: string, words: DateWords, shape: DateShape): ShapeElement["kind"] {
  if (name === "date" || name === "monthdate") return "group";
  if (Object.hasOwn(SLOTS, name)) return "slot";
  if (Object.hasOwn(words.words, name)) return "word";
  if (/^[a-z]/u.test(name)) throw new Error(`"${name}" in the date shape "${shape}" is neither a slot nor a class of words`);
  return "mark";
}
