import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ParsedText } from "@concord/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runBuilt } from "./run-built.ts";

const PAGE = `<!doctype html><html lang="en"><head><meta charset="iso-8859-1"><title>Caf\xe9 on the quay opened | Delta Courier</title>
<link rel="canonical" href="https://courier.example/cafe"><meta property="article:published_time" content="2025-09-18T07:30:00+02:00"><meta name="author" content="Ada Marlowe"></head>
<body><nav>Minister Ned Navbar</nav><h1>Caf\xe9 on the quay opened</h1>
<p>Minister of Transport Arlen Voskamp met the governor of the islands in Rotterdam on 17 September 2025 to open a ferry line.</p>
<p>The fares will be set by a joint committee, which is to meet for the first time in November, the two sides said.</p>
<script>document.write("<p>Minister of Scripts Scott Fake resigned.</p>")</script></body></html>`;

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "concord-page-"));
  writeFileSync(join(cwd, "page.html"), Buffer.from(PAGE, "latin1"));
  writeFileSync(join(cwd, "page.txt"), Buffer.from(PAGE, "latin1"));
  writeFileSync(join(cwd, "undeclared.html"), Buffer.from(PAGE.replace("<meta charset=\"iso-8859-1\">", ""), "latin1"));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test("a saved page is known by what it holds, and read like a text", async () => {
  const { code, lines } = await runBuilt(["parse", "page.html", "page.txt"], { cwd });
  expect(code).toBe(0);
  for (const line of lines()) {
    const parsed = ParsedText.parse(line);
    expect(parsed.article).toMatchObject({ language: "en", outlet: "Delta Courier", url: "https://courier.example/cafe", title: "Café on the quay opened", publishedAt: "2025-09-18T07:30:00+02:00", bylines: [{ name: "Ada Marlowe" }] });
    expect(parsed.officials.map(({ name }) => name)).toEqual(["Arlen Voskamp"]);
    for (const { start, end, text } of parsed.officials.flatMap(({ mentions }) => mentions)) expect(parsed.text.slice(start, end)).toBe(text);
  }
});

test("what a page says is the same when its kept text is read again", async () => {
  expect((await runBuilt(["ingest", "page.html"], { cwd })).code).toBe(0);
  const exported = await runBuilt(["export"], { cwd });
  expect(exported.stdout).toContain("https://courier.example/cafe");
  expect((await runBuilt(["reparse"], { cwd })).code).toBe(0);
  expect((await runBuilt(["export"], { cwd })).stdout).toBe(exported.stdout);
  expect((await runBuilt(["ingest", "page.txt"], { cwd })).lines()).toMatchObject([{ outcome: "known" }]);
});

test("bytes that are not what the page says are refused by name", async () => {
  const { code, lines } = await runBuilt(["parse", "undeclared.html"], { cwd });
  expect(code).toBe(1);
  expect(lines()).toMatchObject([{ refused: { code: "undecodable", message: expect.stringContaining("Byte 0xE9 at offset") } }]);
});
