import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runBuilt } from "./run-built.ts";

const cwd = tmpdir();

test("one array out for each line in, empty where a line names no day", async () => {
  const stdin = "On 17 September 2025 they met.\n\nThey met again.\nOn 30 February 2025\n";
  const { code, stdout } = await runBuilt(["dates", "--language", "en"], { cwd, stdin });
  expect(code).toBe(0);
  expect(stdout).toBe(`[{"text":"17 September 2025","start":"2025-09-17","end":"2025-09-17","edtf":"2025-09-17","basis":"stated"}]\n[]\n[]\n[]\n`);
});

test("the reference gives the year that words leave out, marked as inferred", async () => {
  const { stdout } = await runBuilt(["dates", "--language", "en", "--reference", "2025-09-18", "-"], { cwd, stdin: "On 17 September they met.\n" });
  expect(JSON.parse(stdout)).toEqual([{ text: "17 September", start: "2025-09-17", end: "2025-09-17", edtf: "2025-09-17", basis: "inferred" }]);
});

test("an absent file is refused", async () => {
  const { code, lines } = await runBuilt(["dates", "--language", "en", "/no/such/file"], { cwd });
  expect(code).toBe(1);
  expect(lines()).toMatchObject([{ file: "/no/such/file", refused: { code: "not-found" } }]);
});
