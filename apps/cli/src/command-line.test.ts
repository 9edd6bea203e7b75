import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runBuilt } from "./run-built.ts";

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "concord-cli-"));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test.for([
  { args: ["--help"], says: "Usage: concord <command>" },
  { args: ["help"], says: "Usage: concord <command>" },
  { args: ["help", "parse"], says: "Usage: concord parse" },
  { args: ["parse", "--help"], says: "Usage: concord parse" },
  { args: ["ingest", "-h"], says: "Usage: concord ingest" },
  { args: ["export", "--help"], says: "Usage: concord export" },
  { args: ["reparse", "--help"], says: "Usage: concord reparse" },
  { args: ["dates", "--help"], says: "Usage: concord dates" },
  { args: ["language", "--help"], says: "Usage: concord language" },
  { args: ["names", "--help"], says: "Usage: concord names" },
])("$args teaches, on standard output", async ({ args, says }) => {
  const { code, stdout, stderr } = await runBuilt(args, { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain(says);
});

test.for([
  { args: [], says: "Usage: concord <command>" },
  { args: ["prase"], says: 'There is no command "prase"' },
  { args: ["parse"], says: "Name a file" },
  { args: ["parse", "--explian", "x.txt"], says: "Unknown option '--explian'" },
  { args: ["ingest"], says: "Name a file" },
  { args: ["export", "x.txt"], says: "takes no files" },
  { args: ["dates"], says: "--language" },
  { args: ["dates", "--language", "vi", "--reference", "tomorrow"], says: "--reference" },
  { args: ["dates", "--language", "xx"], says: '"xx"' },
  { args: ["names"], says: "Say what to do" },
  { args: ["names", "mach"], says: "Say what to do" },
  { args: ["names", "match", "Ren Hongbin"], says: "two names" },
])("$args is a wrong command line", async ({ args, says }) => {
  const { code, stdout, stderr } = await runBuilt(args, { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(says);
});
