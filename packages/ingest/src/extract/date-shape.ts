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
  /** Must not follow; takes no token. */
  readonly isForbidden: boolean;
  /** Must stand there and is not part of the date. */
  readonly isContext: boolean;
}

export type Shape = readonly ShapeElement[];

/** The shapes of one language, ready to match. */
export interface ShapeSet {
  /** What `date` and `monthdate` stand for inside a range. */
  readonly groups: Readonly<Record<string, readonly Shape[]>>;
  readonly days: readonly Shape[];
  readonly others: readonly Shape[];
  readonly ranges: readonly Shape[];
  readonly nothing: readonly Shape[];
  readonly ordinals: ReadonlySet<string>;
}

/** Slots and the label kind that fills them; `undefined`: figures. */
export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  day: [DateLabel.numeral],
  dd: [],
  mm: [DateLabel.numeral],
  year: [DateLabel.numeral],
  yy: [],
  number: [],
  month: [DateLabel.month],
  anymonth: [DateLabel.month, DateLabel.shortMonth],
  weekday: [DateLabel.weekday],
  anyday: [DateLabel.weekday, DateLabel.shortWeekday],
  relative: [DateLabel.relative],
  quarter: [DateLabel.quarter],
  unit: [DateLabel.unit],
  count: [DateLabel.count],
};

const cache = new WeakMap<DateWords, Readonly<Record<NumericOrder, ShapeSet>>>();

/** Which part stands first where a date in figures leaves both readings open. */
export type NumericOrder = "day-first" | "month-first";

/** Compiles the shapes of a language once. */
export function shapesOf(words: DateWords, order: NumericOrder): ShapeSet {
  let sets = cache.get(words);
  if (sets === undefined) cache.set(words, (sets = { "day-first": compileShapes(words, "day-first"), "month-first": compileShapes(words, "month-first") }));
  return sets[order];
}

function compileShapes(words: DateWords, order: NumericOrder): ShapeSet {
  const compile = (shapes: readonly DateShape[]): Shape[] => shapes.map((shape) => compileShape(shape, words));
  const { shapes } = words;
  const monthFirst = compile(shapes.monthFirstDays ?? []);
  const dayFirst = compile(shapes.days);
  // Of two readings of the same length the first one listed is taken.
  const days = order === "month-first" ? [...monthFirst, ...dayFirst] : [...dayFirst, ...monthFirst];
  return {
    groups: { date: [...days, ...compile(shapes.bareDays)], monthdate: compile(shapes.months) },
    days,
    others: [...compile(shapes.months.filter((shape) => shape.includes("year") && !shape.includes("year?"))), ...compile(shapes.others)],
    ranges: compile(shapes.ranges),
    nothing: compile(shapes.nothing),
    ordinals: new Set(words.ordinals),
  };
}

function compileShape(shape: DateShape, words: DateWords): Shape {
  return shape.split(" ").flatMap((chunk) => {
    const isContext = chunk.startsWith("(") && chunk.length > 1;
    const body = isContext ? chunk.slice(1, chunk.indexOf(")")) : chunk;
    return [...body.matchAll(/(!?)([a-z]+|[^a-z])(\^?)(\??)/gu)].map(([, forbidden, name = "", capital, optional], index) => ({
      ...kindOf(name, words, shape),
      isOptional: optional === "?",
      isTouching: index > 0,
      isCapital: capital === "^",
      isForbidden: forbidden === "!",
      isContext,
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
