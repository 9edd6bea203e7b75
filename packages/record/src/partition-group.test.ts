import { expect, test } from "vitest";
import { partitionGroup } from "./partition-group.ts";
import { DIFFERENT, LIKELY, NONE, OPEN, same, type Relation } from "./relation.ts";

/** Relations of pairs: `=` same, `~` likely, `?` open, `!` different. */
const RELATIONS: Readonly<Record<string, Relation>> = { "=": same(1), "#": same(2), "~": LIKELY, "?": OPEN, "!": DIFFERENT };

test.for([
  { why: "a chain of strong pairs", pairs: ["a=b", "b=c"], clusters: ["abc", "d"], open: [] },
  { why: "a claim of two who differ", pairs: ["a=b", "b=c", "a!c"], clusters: ["a", "b", "c", "d"], open: ["abc"] },
  { why: "a longer chain with a veto keeps its strongest pairs", pairs: ["a=b", "b#c", "c=d", "a!d"], clusters: ["abc", "d"], open: [] },
  { why: "the only candidate", pairs: ["a~b"], clusters: ["ab", "c", "d"], open: [] },
  { why: "one of two candidates", pairs: ["a~b", "b~c"], clusters: ["a", "b", "c", "d"], open: ["abc"] },
  { why: "three that all may be one", pairs: ["a~b", "b~c", "a~c"], clusters: ["abc", "d"], open: [] },
  { why: "too little to join", pairs: ["a?b"], clusters: ["a", "b", "c", "d"], open: ["ab"] },
  { why: "nothing", pairs: [], clusters: ["a", "b", "c", "d"], open: [] },
])("$why", ({ pairs, clusters, open }) => {
  const relate = (a: string, b: string) => RELATIONS[pairs.find((pair) => pair.startsWith(a) && pair.endsWith(b))?.[1] ?? ""] ?? NONE;
  const partition = partitionGroup(["a", "b", "c", "d"], relate);
  expect(partition.clusters.map((cluster) => cluster.join(""))).toEqual(clusters);
  const asked = partition.open.map((set) => set.flat().join(""));
  expect(asked).toEqual(open);
});
