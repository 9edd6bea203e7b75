import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findFiles } from "./find-files.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "concord-files-"));
  for (const name of ["b", "a/deep", "empty", "pages/one_files"]) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ["z.txt", "a/2.txt", "a/10.txt", "a/deep/x.txt", "b/note.md", "b/1.txt", "pages/one.html", "pages/TWO.HTM", "pages/one_files/frame.html", "pages/one_files/note.txt"]) writeFileSync(join(folder, name), "x");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Saved pages, but not what a browser saved beside them. */
const PAGES = ["~/pages/TWO.HTM", "~/pages/one.html", "~/pages/one_files/note.txt"];

/** Paths as found, with `~` for the folder. */
const found = (...paths: string[]) =>
  [...findFiles(paths.map((path) => path.replace("~", folder)))].map(({ file, refused }) => (refused ? `${refused.code} ` : "") + file.replace(folder, "~"));

test.for([
  { paths: ["~"], files: ["~/a/10.txt", "~/a/2.txt", "~/a/deep/x.txt", "~/b/1.txt", ...PAGES, "~/z.txt"] },
  { paths: ["~/"], files: ["~/a/10.txt", "~/a/2.txt", "~/a/deep/x.txt", "~/b/1.txt", ...PAGES, "~/z.txt"] },
  { paths: ["~/z.txt", "~/b"], files: ["~/z.txt", "~/b/1.txt"] },
  // A file named by itself is read whatever its ending.
  { paths: ["~/b/note.md"], files: ["~/b/note.md"] },
  { paths: ["-"], files: ["-"] },
  // Nothing there: said, not skipped.
  { paths: ["~/none.txt", "~/z.txt"], files: ["not-found ~/none.txt", "~/z.txt"] },
  { paths: ["~/empty"], files: ["empty ~/empty"] },
  { paths: ["~/z.txt/x"], files: ["not-found ~/z.txt/x"] },
])("$paths", ({ paths, files }) => {
  expect(found(...paths)).toEqual(files);
});
