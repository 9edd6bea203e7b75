import { DateLabel } from "../languages/date-phrases.ts";
import type { DateShape, DateWords } from "../languages/date-words.ts";

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
}

export interface Shape {
  readonly elements: readonly ShapeElement[];
  /** Place in the order of shapes: of two matches of the same words the lower one counts. */
  readonly rank: number;
  readonly isNothing: boolean;
}

/** Slots and the label kinds that fill them; figures fill those that name a number. */
export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  day: [DateLabel.numeral],
  dd: [],
  mm: [DateLabel.numeral],
  year: [DateLabel.numeral],
  yy: [],
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

/** Names of the groups that stand for a list of shapes inside a range. */
export type GroupName = "date" | "monthdate";

/** A shape in the notation of the language file, read into its elements. Throws on a name that is no slot and no class of words. */
export function compileShape(shape: DateShape, words: DateWords): ShapeElement[] {
  return shape.split(" ").flatMap((chunk) => {
    const isContext = chunk.startsWith("(") && chunk.length > 1;
    const body = isContext ? chunk.slice(1, chunk.indexOf(")")) : chunk;
    return [...body.matchAll(/([!=]?)([a-z]+|[^a-z])(\^?)(\??)/gu)].map(([, look, name = "", capital, optional], index) => ({
      ...kindOf(name, words, shape),
      isOptional: optional === "?",
      isTouching: index > 0,
      isCapital: capital === "^",
      isContext,
      ...(look ? { look: look === "!" ? ("without" as const) : ("before" as const) } : {}),
    }));
  });
}

function kindOf(name: string, words: DateWords, shape: DateShape): Pick<ShapeElement, "kind" | "name"> {
  if (name === "date" || name === "monthdate") return { kind: "group", name };
  if (Object.hasOwn(SLOTS, name)) return { kind: "slot", name };
  if (Object.hasOwn(words.words, name)) return { kind: "word", name };
  if (/^[a-z]/u.test(name)) throw new Error(`"${name}" in the date shape "${shape}" is neither a slot nor a class of words`);
  return { kind: "mark", name };
}
