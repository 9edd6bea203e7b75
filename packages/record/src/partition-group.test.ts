import { expect, test } from "vitest";
import { partitionGroup } from "./partition-group.ts";
import { DIFFERENT, NONE, ONE_SOURCE, type Relation, same } from "./relation.ts";

/** Relations of pairs: `=` same, `+` the same on slightly more, `#` on much more evidence, `~` likely, `?` open, `!` different, `-` open on contrary evidence, `f` the same on evidence of that kind, `x` two of one article, `s` and `d` decided by a person. */
const RELATIONS: Readonly<Record<string, Relation>> = {
  "=": same(20),
  "+": same(22),
  "#": same(30),
  "~": { verdict: "likely", bits: 20 },
  "?": { verdict: "open", bits: 15 },
  "!": DIFFERENT,
  x: ONE_SOURCE,
  "-": { verdict: "open", bits: 15, isContrary: true },
  f: { ...same(20), isFounded: true },
  s: { verdict: "same", bits: Infinity, decided: "2031-05-01" },
  d: { verdict: "different", bits: Infinity, decided: "2031-05-01" },
};

test.for([
  { why: "a chain of strong pairs", pairs: ["a=b", "b=c"], clusters: ["abc", "d"] },
  { why: "a claim of two who differ", pairs: ["a=b", "b=c", "a!c"], clusters: ["a", "b", "c", "d"] },
  { why: "a claim that is hardly stronger", pairs: ["a=b", "b+c", "a!c"], clusters: ["a", "b", "c", "d"] },
  { why: "a claim that is much stronger", pairs: ["a=b", "b#c", "a!c"], clusters: ["a", "bc", "d"] },
  { why: "a longer chain with a veto keeps its strongest pairs", pairs: ["a=b", "b#c", "c=d", "a!d"], clusters: ["abc", "d"] },
  { why: "a veto between members joined before", pairs: ["a#b", "c#d", "a=c", "b!d"], clusters: ["ab", "cd"] },
  { why: "the only candidate", pairs: ["a~b"], clusters: ["ab", "c", "d"] },
  { why: "one of two candidates", pairs: ["a~b", "b~c"], clusters: ["a", "b", "c", "d"] },
  { why: "three that all may be one", pairs: ["a~b", "b~c", "a~c"], clusters: ["abc", "d"] },
  { why: "too little to join", pairs: ["a?b"], clusters: ["a", "b", "c", "d"] },
  { why: "what a person joined, with all that each was joined to, whatever speaks against it", pairs: ["asb", "b=c", "a!c"], clusters: ["abc", "d"] },
  { why: "what a person joined and parted", pairs: ["asb", "bsc", "adc"], clusters: ["ab", "c", "d"] },
  { why: "a member that may be of either of two joined sets", pairs: ["asb", "a~c", "b?c"], clusters: ["ab", "c", "d"] },
  { why: "two who seem not to be one, and a third on other evidence", pairs: ["a=b", "b=c", "a-c"], clusters: ["a", "b", "c", "d"] },
  { why: "two who seem not to be one, and a third that much speaks for", pairs: ["a=b", "b#c", "a-c"], clusters: ["a", "bc", "d"] },
  { why: "two who seem not to be one, and a third that is both", pairs: ["afb", "bfc", "a-c"], clusters: ["abc", "d"] },
  { why: "a claim of two of one article, and of a third", pairs: ["a=b", "b=c", "axc", "b=d"], clusters: ["a", "b", "c", "d"] },
  { why: "a claim of two of one article, and a firm one of a third", pairs: ["a=b", "b=c", "axc", "bfd"], clusters: ["a", "bd", "c"] },
  { why: "a much stronger claim of one of an article", pairs: ["a=b", "b#c", "axc"], clusters: ["a", "bc", "d"] },
  { why: "what a person parted keeps others apart", pairs: ["a#b", "c#d", "b=c", "adc"], clusters: ["ab", "cd"] },
  { why: "nothing", pairs: [], clusters: ["a", "b", "c", "d"] },
])("$why", ({ pairs, clusters }) => {
  const relate = (a: string, b: string) => RELATIONS[pairs.find((pair) => pair.startsWith(a) && pair.endsWith(b))?.[1] ?? ""] ?? NONE;
  expect(partitionGroup(["a", "b", "c", "d"], relate).map((cluster) => cluster.join(""))).toEqual(clusters);
});
