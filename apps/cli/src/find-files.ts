import { type Dirent, readdirSync, statSync } from "node:fs";
import { type Refusal, toRefusal } from "./refusal.ts";

/** A file to read, or a path that leads to none. `file` is the path as given; for a file in a folder, the folder as given and the rest. */
export interface FoundFile {
  readonly file: string;
  readonly refused?: Refusal;
}

/** The files that paths name, in the order given. Folders give their texts and saved pages (`.txt`, `.html`, `.htm`) at any depth, sorted; `-` is standard input. */
export function* findFiles(paths: readonly string[]): Generator<FoundFile> {
  for (const path of paths) {
    const stats = path === "-" ? undefined : statOf(path);
    if (!stats) yield { file: path };
    else if ("refused" in stats) yield stats;
    else if (stats.isDirectory) yield* findFilesIn(path);
    else yield { file: path };
  }
}

function* findFilesIn(path: string): Generator<FoundFile> {
  let isEmpty = true;
  for (const found of textFilesIn(path)) {
    isEmpty = false;
    yield found;
  }
  if (isEmpty) yield { file: path, refused: { code: "empty", message: "The folder holds no .txt or .html file. Name other files one by one." } };
}

function statOf(path: string): { readonly isDirectory: boolean } | Required<FoundFile> {
  try {
    return { isDirectory: statSync(path).isDirectory() };
  } catch (error) {
    return { file: path, refused: toRefusal(error) };
  }
}

/** Links to folders are not followed: they may lead in circles. */
function* textFilesIn(folder: string): Generator<FoundFile> {
  const entries = entriesOf(folder);
  if ("refused" in entries) return yield entries;
  const prefix = /[/\\]$/.test(folder) ? folder : `${folder}/`;
  // Beside "page.html" browsers save its frames and adverts in "page_files".
  const isAttached = /_files[/\\]?$/u.test(folder);
  for (const entry of entries) {
    if (entry.isDirectory()) yield* textFilesIn(prefix + entry.name);
    else if (entry.name.endsWith(".txt") || (isPage(entry.name) && !isAttached)) yield { file: prefix + entry.name };
  }
}

function isPage(name: string): boolean {
  return /\.html?$/iu.test(name);
}

function entriesOf(folder: string): Dirent[] | Required<FoundFile> {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return { file: folder, refused: toRefusal(error) };
  }
}
