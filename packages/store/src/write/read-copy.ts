import { DomainError } from "@concord/domain";
import type { ParseText, ReparseReport } from "../contract/text-store.ts";
import type { SourceTextTable } from "../schema/tables.ts";
import type { Copy } from "./take-in.ts";

/** Reads a kept text anew; one that the parser now refuses gives the refusal. */
export function readCopy({ hash, text, file, url }: SourceTextTable, parse: ParseText): Copy | ReparseReport["refused"][number] {
  try {
    return { parsed: parse(text), hash, file: file ?? undefined, url: url ?? undefined };
  } catch (error) {
    if (error instanceof DomainError) return { error, ...(file !== null && { file }) };
    throw error;
  }
}
