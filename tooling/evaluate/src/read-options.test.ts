import { expect, test } from "vitest";
import { readOptions } from "./read-options.ts";

test.for([
  { words: [], only: undefined, verbose: false },
  { words: ["--", "--verbose"], only: undefined, verbose: true },
  { words: ["--only", "days,quote"], only: ["days", "quote"], verbose: false },
  { words: ["--only", "links"], only: ["story", "coverage", "sameOfficial", "difference"], verbose: false },
])("$words", ({ words, only, verbose }) => {
  const options = readOptions(words, "seeds");
  expect(options?.only && [...options.only]).toEqual(only);
  expect(options?.verbose).toBe(verbose);
});

test.for([[["--only", "dates"]], [["--perturb", "x"]], [["--perturb", "0"]], [["--what"]], [["file.txt"]]])("refused: %j", ([words]) => {
  expect(() => readOptions(words ?? [], "seeds")).toThrow(expect.objectContaining({ name: "UsageError" }));
});

test("help", () => {
  expect(readOptions(["--help"], "seeds")).toBeUndefined();
});
