import { expect, test } from "vitest";
import { decodeSource } from "./decode-source.ts";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const page = (head: string, words: string) => bytes(`<html><head>${head}</head><body><h1>${words}</h1><p>${words} ${"and so on ".repeat(20)}</p></body></html>`);

test.for([
  { name: "gb2312", source: page('<meta charset="gb2312">', "\xc4\xcf\xc4\xfe"), used: "gb18030", words: "南宁" },
  { name: "big5", source: page("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=big5'>", "\xab\x6e\xb9\xe7"), used: "big5", words: "南寧" },
  { name: "Shift_JIS", source: page('<meta charset="Shift_JIS">', "\x93\xec"), used: "shift_jis", words: "南" },
  { name: "iso-8859-1", source: page('<meta charset="iso-8859-1">', "caf\xe9"), used: "windows-1252", words: "café" },
  { name: "windows-1258", source: page('<meta charset="windows-1258">', "\xd0\xf4 th\xf4ng"), used: "windows-1258", words: "Đô thông" },
  { name: "an XML declaration", source: bytes(`<?xml version="1.0" encoding="iso-8859-1"?><html><body><p>caf\xe9 ${"and so on ".repeat(20)}</p></body></html>`), used: "windows-1252", words: "café" },
  // Pages lie about UTF-8 and UTF-16.
  { name: "UTF-8 that calls itself gb2312", source: new TextEncoder().encode(`<html><head><meta charset="gb2312"></head><body><p>${"南宁 ".repeat(30)}</p></body></html>`), used: "utf-8", words: "南宁" },
  { name: "UTF-8 that calls itself UTF-16", source: page('<meta charset="utf-16">', "Nanning"), used: "utf-8", words: "Nanning" },
  // A text that only speaks of an encoding.
  { name: "plain text", source: bytes('The tag <meta charset="gb2312"> is old.'), used: "utf-8", words: '<meta charset="gb2312">' },
])("$name", async ({ source, used, words }) => {
  const { text, encoding } = await decodeSource(source);
  expect(encoding).toBe(used);
  expect(text).toContain(words);
});

test("the caller knows better than the page", async () => {
  expect((await decodeSource(page('<meta charset="gb2312">', "caf\xe9"), { encoding: "iso-8859-1" })).text).toContain("café");
});

test.for([
  { name: "bytes that are not as declared", source: page('<meta charset="gb2312">', "\xff\xff"), code: "undecodable", words: "Byte 0xFF at offset" },
  { name: "Latin letters that are not declared", source: page("", "caf\xe9"), code: "undecodable", words: "Byte 0xE9 at offset" },
  { name: "an unknown encoding", source: page('<meta charset="klingon">', "caf\xe9"), code: "unsupported-encoding", words: "klingon" },
  { name: "a page that is all script", source: bytes("<html><body><script>render()</script></body></html>"), code: "empty", words: "without its scripts" },
  { name: "NUL bytes", source: page("", "a\x00b"), code: "binary", words: "binary" },
])("refuses $name", async ({ source, code, words }) => {
  await expect(decodeSource(source)).rejects.toMatchObject({ name: "DomainError", code, message: expect.stringContaining(words) });
});
