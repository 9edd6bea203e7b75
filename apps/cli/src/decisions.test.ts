import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleTexts } from "@concord/samples";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runBuilt } from "./run-built.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "concord-decisions-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const SIGNED = { author: "Editor", time: "2025-05-01T10:00:00Z", reason: "Checked against the ministry's list." };
const FILES = sampleTexts().filter(({ file }) => /^03[0-2]/u.test(file)).map(({ path }) => path);

interface OfficialLine {
  readonly type: string;
  readonly id: string;
  readonly name: string;
}

async function exportedOfficials(): Promise<OfficialLine[]> {
  const { lines } = await runBuilt(["export"], { cwd });
  return (lines() as unknown as OfficialLine[]).filter(({ type }) => type === "official"); // what `export` prints
}

test("decisions change the record, are listed, exported and taken back", { timeout: 60_000 }, async () => {
  await runBuilt(["ingest", ...FILES], { cwd });
  const before = await exportedOfficials();
  const [a, b] = before;
  const same = { ...SIGNED, kind: "same", mentions: [a?.id, b?.id] };
  const added = await runBuilt(["decisions", "add"], { cwd, stdin: `${JSON.stringify(same)}\n\n${JSON.stringify(same)}\n` });
  expect(added.code).toBe(0);
  expect(added.lines()).toMatchObject([{ outcome: "new", missing: [] }, { outcome: "known" }]);
  expect(await exportedOfficials()).toHaveLength(before.length - 1);
  const listed = await runBuilt(["decisions", "list"], { cwd });
  const [entry] = listed.lines();
  writeFileSync(join(cwd, "undo.jsonl"), `${JSON.stringify({ kind: "undo", decision: entry?.["id"], author: "Editor", reason: "Two portraits." })}\n`);
  expect((await runBuilt(["decisions", "add", join(cwd, "undo.jsonl")], { cwd })).code).toBe(0);
  expect(await exportedOfficials()).toEqual(before);
  expect((await runBuilt(["export"], { cwd })).lines().filter(({ type }) => type === "decision").map(({ kind }) => kind)).toEqual(["same", "undo"]);
});

test("lines that are no decisions are refused, the others kept", { timeout: 60_000 }, async () => {
  const good = { ...SIGNED, kind: "same", mentions: ["0123456789abcdef-o1", "fedcba9876543210-o2"] };
  const lines = ["nonsense", "[]", JSON.stringify({ ...good, author: "" }), JSON.stringify({ ...SIGNED, kind: "undo", decision: "none" }), JSON.stringify(good)];
  const { code, lines: out } = await runBuilt(["decisions", "add"], { cwd, stdin: lines.join("\n") });
  expect(code).toBe(1);
  expect(out()).toMatchObject([{ line: 1, refused: { code: "invalid" } }, { line: 2, refused: { code: "invalid" } }, { line: 3, refused: { code: "invalid" } }, { line: 4, refused: { code: "not-found" } }, { outcome: "new", missing: good.mentions }]);
});

test.for([["decisions"], ["decisions", "change"], ["decisions", "list", "x"]])("%o is a wrong command line", async (args) => {
  expect((await runBuilt(args, { cwd })).code).toBe(2);
});
