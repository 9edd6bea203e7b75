import type { DateShape, DateWords } from "../../languages/date-words.ts";
import { compileShape, type GroupName } from "./date-shape.ts";
import { ShapeIndex } from "./shape-index.ts";
import { addShape, type ShapeNode } from "./shape-trie.ts";

/** Which part stands first where a date in figures leaves both readings open. */
export type NumericOrder = "day-first" | "month-first";

/** The shapes of one language, ready to match. */
export interface ShapeSet {
  /** Shapes that stand alone. */
  readonly whole: ShapeIndex;
  /** What `date` and `monthdate` stand for. */
  readonly groups: Readonly<Record<GroupName, ShapeIndex>>;
  /** Ranks below it belong to shapes that are no dates. */
  readonly firstDateRank: number;
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
  const { shapes } = words;
  const monthFirst = shapes.monthFirstDays ?? [];
  const days = order === "month-first" ? [...monthFirst, ...shapes.days] : [...shapes.days, ...monthFirst];
  const date = trieOf([...days, ...shapes.bareDays], words);
  const monthdate = trieOf(shapes.months, words);
  const datedMonths = shapes.months.filter((shape) => shape.includes("year"));
  const whole = trieOf([...shapes.nothing, ...days, ...shapes.ranges, ...datedMonths, ...shapes.others], words);
  return {
    whole: new ShapeIndex(whole.edges, { date: date.edges, monthdate: monthdate.edges }),
    groups: { date: new ShapeIndex(date.edges, {}), monthdate: new ShapeIndex(monthdate.edges, {}) },
    firstDateRank: shapes.nothing.length,
    ordinals: new Set(words.ordinals),
  };
}

function trieOf(shapes: readonly DateShape[], words: DateWords): ShapeNode {
  const root: ShapeNode = { edges: [] };
  for (const [rank, shape] of shapes.entries()) addShape(root, compileShape(shape, words), rank);
  return root;
}
