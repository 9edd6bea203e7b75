import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleTexts } from "@concord/samples";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runBuilt } from "./run-built.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "concord-remove-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const [first = "", second = "", third = ""] = sampleTexts().filter(({ file }) => /^02[67]|^028/u.test(file)).map(({ path }) => path);

test("a text that was taken out never came", { timeout: 60_000 }, async () => {
  await runBuilt(["ingest", first, second], { cwd });
  const before = (await runBuilt(["export"], { cwd })).lines();
  await runBuilt(["ingest", third], { cwd });
  const { code, lines } = await runBuilt(["remove", third], { cwd });
  expect(code).toBe(0);
  expect(lines()).toMatchObject([{ key: third, outcome: "removed", texts: 1 }]);
  expect((await runBuilt(["export"], { cwd })).lines()).toEqual(before);
});

test("an unknown text says so, and the others go", { timeout: 60_000 }, async () => {
  await runBuilt(["ingest", first], { cwd });
  const { code, lines } = await runBuilt(["remove", "absent.txt", first], { cwd });
  expect(code).toBe(1);
  expect(lines()).toMatchObject([{ key: "absent.txt", outcome: "unknown", message: expect.stringContaining("No text in the record") }, { outcome: "removed" }]);
  expect((await runBuilt(["remove", first], { cwd })).code).toBe(1);
  expect((await runBuilt(["export"], { cwd })).lines()).toEqual([]);
});

test("a removal of nothing is a wrong command line", async () => {
  expect((await runBuilt(["remove"], { cwd })).code).toBe(2);
});
