import { DomainError } from "@concord/domain";
import { expect, test } from "vitest";
import { decodeText, MAX_TEXT_BYTES } from "./decode-text.ts";

const encoder = new TextEncoder();

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2 + 2, text.charCodeAt(at), isLittle);
  return bytes;
}

test.for<{ readonly name: string; readonly bytes: Uint8Array; readonly encoding?: string; readonly text: string; readonly used: string }>([
  { name: "UTF-8", bytes: encoder.encode("Hội nghị ở Nam Ninh"), text: "Hội nghị ở Nam Ninh", used: "utf-8" },
  { name: "UTF-8 with byte order mark", bytes: encoder.encode("\ufeffHội nghị"), text: "Hội nghị", used: "utf-8" },
  { name: "decomposed letters are composed", bytes: encoder.encode("Hội nghị".normalize("NFD")), text: "Hội nghị", used: "utf-8" },
  { name: "UTF-16, little end first", bytes: utf16("Hội nghị", true), text: "Hội nghị", used: "utf-16le" },
  { name: "UTF-16, big end first", bytes: utf16("Hội nghị", false), text: "Hội nghị", used: "utf-16be" },
  // H ô+dot below i · ngh i+dot below: base letters and combining marks
  { name: "Windows-1258", bytes: Uint8Array.of(0x48, 0xf4, 0xf2, 0x69, 0x20, 0x6e, 0x67, 0x68, 0x69, 0xf2), encoding: "windows-1258", text: "Hội nghị", used: "windows-1258" },
  { name: "Windows-1258, ư and đ", bytes: Uint8Array.of(0xf0, 0xfd, 0xf5, 0xec, 0x6e, 0x67), encoding: "windows-1258", text: "đướng".normalize("NFC").replace("ướ", "ươ\u0301".normalize("NFC")), used: "windows-1258" },
  { name: "windows-1252 by another label", bytes: Uint8Array.of(0x63, 0x61, 0x66, 0xe9), encoding: "latin1", text: "café", used: "windows-1252" },
  { name: "GB 18030", bytes: Uint8Array.of(0xc4, 0xcf, 0xc4, 0xfe), encoding: "gb18030", text: "南宁", used: "gb18030" },
  { name: "a byte order mark outranks the label", bytes: encoder.encode("\ufeffHội"), encoding: "windows-1258", text: "Hội", used: "utf-8" },
  { name: "tabs, form feeds, carriage returns", bytes: encoder.encode("a\tb\f\r\nc"), text: "a\tb\f\r\nc", used: "utf-8" },
])("reads $name", ({ bytes, encoding, text, used }) => {
  expect(decodeText(bytes, encoding === undefined ? {} : { encoding })).toEqual({ text, encoding: used });
});

test.for<{ readonly name: string; readonly bytes: Uint8Array; readonly encoding?: string; readonly code: string; readonly words: string }>([
  { name: "no bytes", bytes: new Uint8Array(), code: "empty", words: "no text" },
  { name: "white space", bytes: encoder.encode(" \n\t\u00a0\r\n"), code: "empty", words: "no text" },
  { name: "a byte order mark alone", bytes: encoder.encode("\ufeff"), code: "empty", words: "no text" },
  { name: "NUL bytes", bytes: Uint8Array.of(0x50, 0x4b, 0, 0, 0x61), code: "binary", words: "binary" },
  { name: "UTF-16 without a mark", bytes: utf16("Hoi nghi", true).subarray(2), code: "binary", words: "--encoding utf-16le" },
  { name: "control characters", bytes: new Uint8Array(400).fill(0x01), code: "binary", words: "binary" },
  { name: "control characters among undecodable bytes", bytes: new Uint8Array(400).fill(0x01).fill(0xff, 200), code: "binary", words: "binary" },
  { name: "Latin-1", bytes: Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61), code: "undecodable", words: "Byte 0xE9 at offset 3 is not valid utf-8" },
  { name: "a cut sequence", bytes: Uint8Array.of(0x61, 0xe1, 0xbb), code: "undecodable", words: "Byte 0xE1 at offset 1" },
  { name: "an overlong sequence", bytes: Uint8Array.of(0x61, 0xc0, 0xaf), code: "undecodable", words: "Byte 0xC0 at offset 1" },
  { name: "a surrogate in UTF-8", bytes: Uint8Array.of(0xed, 0xa0, 0x80), code: "undecodable", words: "Byte 0xED at offset 0" },
  { name: "the remedy", bytes: Uint8Array.of(0xff, 0x61), code: "undecodable", words: "--encoding windows-1258" },
  { name: "half a UTF-16 unit", bytes: Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x62), code: "undecodable", words: "not valid utf-16le" },
  { name: "bad GB 18030", bytes: Uint8Array.of(0x61, 0xff, 0xff), encoding: "gb18030", code: "undecodable", words: "Byte 0xFF at offset 1" },
  { name: "no such encoding", bytes: Uint8Array.of(0x61), encoding: "klingon", code: "unsupported-encoding", words: '"klingon"' },
])("refuses $name", ({ bytes, encoding, code, words }) => {
  expect(() => decodeText(bytes, encoding === undefined ? {} : { encoding })).toThrow(expect.objectContaining({ name: "DomainError", code, message: expect.stringContaining(words) }));
});

test("refuses a large file before it is decoded", () => {
  expect(() => decodeText(new Uint8Array(MAX_TEXT_BYTES + 1).fill(0xff))).toThrow(expect.objectContaining({ code: "too-large", message: expect.stringContaining("20000000") }));
  expect(() => decodeText(encoder.encode("12345"), { maxBytes: 4 })).toThrow(DomainError);
});
