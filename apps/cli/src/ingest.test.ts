import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sampleFolder, sampleGold } from "@concord/samples";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runBuilt } from "./run-built.ts";

const SAMPLES = sampleGold().map(({ file }) => fileURLToPath(new URL(`texts/${file}`, sampleFolder)));

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "concord-ingest-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Folder of `count` different short texts. */
function writeTexts(count: number): string {
  const folder = join(cwd, "texts");
  mkdirSync(folder);
  for (let at = 0; at < count; at++) {
    const text = `Port authority reports ${1000 + at} containers\n\nOn 3 March 2024 the harbour master of the invented town of Quillhaven counted ${1000 + at} containers on the new quay and thanked the crews for their work.\n`;
    writeFileSync(join(folder, `${String(at).padStart(4, "0")}.txt`), text);
  }
  return folder;
}

const outcomesOf = (lines: readonly Readonly<Record<string, unknown>>[]) => {
  const counts: Record<string, number> = {};
  for (const { outcome } of lines) counts[String(outcome)] = (counts[String(outcome)] ?? 0) + 1;
  return counts;
};

test("texts are new, then known; the record stays the same, byte for byte", async () => {
  const first = await runBuilt(["ingest", ...SAMPLES], { cwd });
  expect(first.code).toBe(0);
  expect(outcomesOf(first.lines())).toEqual({ new: SAMPLES.length });
  expect(first.lines().map(({ file }) => file)).toEqual(SAMPLES);
  const exported = await runBuilt(["export"], { cwd });
  const again = await runBuilt(["ingest", ...SAMPLES.toReversed()], { cwd });
  expect(outcomesOf(again.lines())).toEqual({ known: SAMPLES.length });
  expect((await runBuilt(["export"], { cwd })).stdout).toBe(exported.stdout);
});

test("an export of nothing says which record is empty", async () => {
  const { code, stdout, stderr } = await runBuilt(["export", "--store", join(cwd, "mistyped")], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toMatch(/mistyped is empty\..*concord ingest/);
});

test("the same file twice in one call is new once and known once", async () => {
  const { code, lines } = await runBuilt(["ingest", SAMPLES[0] ?? "", SAMPLES[0] ?? ""], { cwd });
  expect(code).toBe(0);
  expect(lines().map(({ outcome }) => outcome)).toEqual(["new", "known"]);
  expect(lines()[0]?.["articleId"]).toBe(lines()[1]?.["articleId"]);
});

test("a refused file is reported with its reason and the others are kept", async () => {
  writeFileSync(join(cwd, "empty.txt"), "");
  const { code, lines, stderr } = await runBuilt(["ingest", "empty.txt", "absent.txt", SAMPLES[0] ?? ""], { cwd });
  expect(code).toBe(1);
  expect(lines()).toMatchObject([
    { file: "empty.txt", outcome: "refused", reason: { code: "empty" } },
    { file: "absent.txt", outcome: "refused", reason: { code: "not-found" } },
    { file: SAMPLES[0], outcome: "new", articleId: expect.any(String) },
  ]);
  expect(stderr).toContain("1 new, 0 known, 2 refused");
});

test("many files go through several threads, in their order", async () => {
  const folder = writeTexts(100);
  const { code, lines } = await runBuilt(["ingest", folder], { cwd });
  expect(code).toBe(0);
  expect(lines().map(({ file }) => file)).toEqual(Array.from({ length: 100 }, (_, at) => `${folder}/${String(at).padStart(4, "0")}.txt`));
});

test("a kill in the middle loses nothing that was reported, and the same call goes on", async () => {
  const folder = writeTexts(250);
  const killed = await runBuilt(["ingest", folder], { cwd, killAfterLines: 1 });
  expect(killed.code).toBeNull();
  const reported = killed.stdout.split("\n").slice(0, -1).length;
  expect(reported).toBeGreaterThan(0);
  const resumed = await runBuilt(["ingest", folder], { cwd });
  expect(resumed.code).toBe(0);
  const { known = 0, new: added = 0 } = outcomesOf(resumed.lines());
  expect(known + added).toBe(250);
  expect(known).toBeGreaterThanOrEqual(reported);
  const whole = await runBuilt(["ingest", folder, "--store", join(cwd, "other")], { cwd });
  expect(whole.code).toBe(0);
  const exports = await Promise.all([runBuilt(["export"], { cwd }), runBuilt(["export", "--store", join(cwd, "other")], { cwd })]);
  expect(exports[0].stdout).toBe(exports[1].stdout);
});

test("reparse keeps the record of the same parser as it is", async () => {
  await runBuilt(["ingest", ...SAMPLES.slice(0, 5)], { cwd });
  const before = await runBuilt(["export"], { cwd });
  const { code, lines } = await runBuilt(["reparse"], { cwd });
  expect(code).toBe(0);
  expect(lines()).toEqual([{ texts: 5, outdated: 0, refused: 0 }]);
  expect((await runBuilt(["export"], { cwd })).stdout).toBe(before.stdout);
});
