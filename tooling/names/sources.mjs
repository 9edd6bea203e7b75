// Reads what the tables are made of, from the folder that fetch-sources.sh fills.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Traditional character → { "pin1": [readings] }; "*" stands for any pinyin. */
export async function readHanViet(folder) {
  const { hanvietData } = await import(pathToFileURL(join(folder, "node_modules/hanviet-pinyin-words/src/hanvietData.js")).href);
  return hanvietData;
}

/** Property → character → value. */
export function readUnihan(folder, file, properties) {
  const found = Object.fromEntries(properties.map((property) => [property, new Map()]));
  for (const line of readFileSync(join(folder, `deb/usr/share/unicode/Unihan_${file}.txt`), "utf8").split("\n")) {
    if (!line.startsWith("U+")) continue;
    const [code, property, value] = line.split("\t");
    found[property]?.set(String.fromCodePoint(Number.parseInt(code.slice(2), 16)), value);
  }
  return found;
}

/** Rows of a tab-separated file beside this one. */
export function readRows(name) {
  const lines = readFileSync(new URL(name, import.meta.url), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
}
