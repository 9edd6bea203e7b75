import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DomainError, type ParsedText } from "@concord/domain";
import type { SourceText } from "../source-text.ts";

/** Reads files with a parser; those in a language that it does not read are left out. */
export function readSources(paths: readonly string[], parse: (text: string) => ParsedText): SourceText[] {
  return paths.flatMap((path): SourceText[] => {
    try {
      return [{ parsed: parse(readFileSync(path, "utf8")), file: basename(path) }];
    } catch (error) {
      if (error instanceof DomainError && error.code === "unsupported-language") return [];
      throw error;
    }
  });
}

/** The files of a folder; none where there is no such folder. */
export function filesOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort().map((file) => join(folder, file)) : [];
}
