import type { DateShape, DateWords } from "../languages/date-words.ts";
import { compileShape, type GroupName, type Shape } from "./date-shape.ts";
import { ShapeIndex } from "./shape-index.ts";

/** Which part stands first where a date in figures leaves both readings open. */
export type NumericOrder = "day-first" | "month-first";

/** The shapes of one language, ready to match. */
export interface ShapeSet {
  /** Shapes that stand alone. */
  readonly whole: ShapeIndex;
  /** What `date` and `monthdate` stand for. */
  readonly groups: Readonly<Record<GroupName, ShapeIndex>>;
  readonly ordinals: ReadonlySet<string>;
}

const cache = new WeakMap<DateWords, Readonly<Record<NumericOrder, ShapeSet>>>();

/** Compiles the shapes of a language once. */
export function shapesOf(words: DateWords, order: NumericOrder): ShapeSet {
  let sets = cache.get(words);
  if (sets === undefined) cache.set(words, (sets = { "day-first": compileShapes(words, "day-first"), "month-first": compileShapes(words, "month-first") }));
  return sets[order];
}

function compileShapes(words: DateWords, order: NumericOrder): ShapeSet {
  let rank = 0;
  const compile = (shapes: readonly DateShape[], isNothing = false): Shape[] => shapes.map((shape) => ({ elements: compileShape(shape, words), rank: rank++, isNothing }));
  const { shapes } = words;
  const nothing = compile(shapes.nothing, true);
  const monthFirst = shapes.monthFirstDays ?? [];
  const days = compile(order === "month-first" ? [...monthFirst, ...shapes.days] : [...shapes.days, ...monthFirst]);
  const groups = { date: [...days, ...compile(shapes.bareDays)], monthdate: compile(shapes.months) };
  const datedMonths = compile(shapes.months.filter((shape) => shape.includes("year")));
  const whole = [...nothing, ...days, ...compile(shapes.ranges), ...datedMonths, ...compile(shapes.others)];
  return {
    whole: new ShapeIndex(whole, groups),
    groups: { date: new ShapeIndex(groups.date, {}), monthdate: new ShapeIndex(groups.monthdate, {}) },
    ordinals: new Set(words.ordinals),
  };
}
