import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ParsedText } from "@concord/domain";
import { sampleTexts } from "@concord/samples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runBuilt } from "./run-built.ts";

const TEXT = "On 17 September 2025, Minister of Transport Arlen Voskamp met a delegation from Hanoi in Rotterdam to discuss rail freight. The talks lasted two days.\n";
const first = sampleTexts().find(({ file }) => file.includes("nairobi"));

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "concord-parse-"));
  writeFileSync(join(cwd, "good.txt"), TEXT);
  writeFileSync(join(cwd, "empty.txt"), "");
  writeFileSync(join(cwd, "blank.txt"), " \n\t\n");
  writeFileSync(join(cwd, "binary.txt"), Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256));
  writeFileSync(join(cwd, "broken.txt"), Uint8Array.of(...new TextEncoder().encode("Ng"), 0xe0, ...new TextEncoder().encode("y 17")));
  writeFileSync(join(cwd, "utf16.txt"), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, "utf16le")]));
  // "Ngày 17 tháng 9 năm 2025" in Windows-1258.
  writeFileSync(join(cwd, "cp1258.txt"), Buffer.concat([Buffer.from("Ng\xe0y 17 th\xe1ng 9 n\xe3m 2025, ", "latin1"), Buffer.from(" B\xf4 Giao th\xf4ng cho bi\xeat nh\xe2 m\xe1y m\xf4i \xf0\xe3 m\xea. ".repeat(4), "latin1")]));
  writeFileSync(join(cwd, "large.txt"), Buffer.alloc(50_000_000, "news "));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test("a text gives one line as the domain describes it, with its file as given", async () => {
  const { code, stderr, lines } = await runBuilt(["parse", "./good.txt", first?.path ?? ""], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(lines().map(({ file }) => file)).toEqual(["./good.txt", first?.path]);
  for (const line of lines()) {
    const parsed = ParsedText.parse(line);
    for (const { start, end, text } of parsed.officials.flatMap((official) => official.mentions)) expect(parsed.text.slice(start, end)).toBe(text);
  }
});

test("standard input is a file called -", async () => {
  const { code, lines } = await runBuilt(["parse", "-"], { cwd, stdin: TEXT });
  expect(code).toBe(0);
  expect(lines()).toMatchObject([{ file: "-", article: { language: "en" } }]);
});

test.for([
  { file: "empty.txt", code: "empty" },
  { file: "blank.txt", code: "empty" },
  { file: "binary.txt", code: "binary" },
  { file: "broken.txt", code: "undecodable" },
  { file: "cp1258.txt", code: "undecodable" },
  { file: "large.txt", code: "too-large" },
  { file: "absent.txt", code: "not-found" },
])("$file is refused as $code, and the good file of the same call is kept", async ({ file, code }) => {
  const run = await runBuilt(["parse", file, "good.txt"], { cwd });
  expect(run.code).toBe(1);
  expect(run.lines()).toMatchObject([{ file, refused: { code, message: expect.stringMatching(/.{20}/) } }, { file: "good.txt", article: { language: "en" } }]);
});

test("an undecodable file is refused by the name of its first bad byte", async () => {
  const { stdout } = await runBuilt(["parse", "broken.txt"], { cwd });
  expect(stdout).toContain("0xE0");
  expect(stdout).toContain("offset 2");
});

describe("encodings", () => {
  test("UTF-16 with a byte order mark is read", async () => {
    const { code, lines } = await runBuilt(["parse", "utf16.txt"], { cwd });
    expect(code).toBe(0);
    expect(lines()[0]?.["text"]).toBe(TEXT);
  });

  test("Windows-1258 is read where it is named, and comes out as NFC", async () => {
    const { code, lines } = await runBuilt(["parse", "--encoding", "windows-1258", "cp1258.txt"], { cwd });
    expect(code).toBe(0);
    expect(lines()[0]?.["text"]).toContain("Ngày 17 tháng 9 năm 2025");
  });

  test("an encoding that nobody knows is refused", async () => {
    const { code, lines } = await runBuilt(["parse", "--encoding", "klingon", "good.txt"], { cwd });
    expect(code).toBe(1);
    expect(lines()).toMatchObject([{ refused: { code: "unsupported-encoding" } }]);
  });
});

test("--explain is for people, and shows the words of each fact", async () => {
  const { code, stdout } = await runBuilt(["parse", "--explain", "good.txt"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain("Arlen Voskamp");
});

// Root may read everything, so there is nothing to refuse.
test.skipIf(process.platform === "win32" || process.getuid?.() === 0)("a file that may not be read is refused", async () => {
  writeFileSync(join(cwd, "secret.txt"), TEXT);
  chmodSync(join(cwd, "secret.txt"), 0);
  const { code, lines } = await runBuilt(["parse", "secret.txt"], { cwd });
  expect(code).toBe(1);
  expect(lines()).toMatchObject([{ refused: { code: "unreadable" } }]);
});
