import { expect, test } from "vitest";
import { readArguments } from "./read-arguments.ts";

const OPTIONS = { explain: { type: "boolean" }, encoding: { type: "string" } } as const;

test.for([
  { args: ["--encoding", "utf-16le", "a.txt"], values: { encoding: "utf-16le" }, positionals: ["a.txt"] },
  { args: ["a.txt", "--explain", "-"], values: { explain: true }, positionals: ["a.txt", "-"] },
  { args: ["--", "--explain"], values: {}, positionals: ["--explain"] },
])("$args", ({ args, values, positionals }) => {
  const read = readArguments(args, OPTIONS);
  expect({ ...read.values }).toEqual(values);
  expect(read.positionals).toEqual(positionals);
});

test.for([
  { args: ["--explian"], message: "Unknown option '--explian'." },
  { args: ["--encoding"], message: "Option '--encoding <value>' argument missing." },
  { args: ["-x"], message: "Unknown option '-x'." },
])("$args is refused", ({ args, message }) => {
  expect(() => readArguments(args, OPTIONS)).toThrow(message);
});
