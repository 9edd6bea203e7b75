import { DomainError } from "@concord/domain";
import { decodeSource, toSourceText } from "@concord/html";
import { parseArticle } from "@concord/ingest";
import type { ReadingAnswer } from "./reading-answer.ts";

/** Longer than any article, and short enough to show at once. */
const MAX_CHARACTERS = 200_000;

/** What a text, a saved page or the bytes of either say. */
export async function readSource(source: string | Uint8Array): Promise<ReadingAnswer> {
  try {
    const text = typeof source === "string" ? await toSourceText(source) : (await decodeSource(source)).text;
    return text.length > MAX_CHARACTERS ? { refused: "too-long" } : { parsed: parseArticle(text) };
  } catch (error) {
    return { refused: error instanceof DomainError ? toReason(error) : "failed" };
  }
}

function toReason({ code }: DomainError): "unsupported-language" | "undecodable" | "too-long" | "failed" {
  if (code === "unsupported-language") return code;
  if (code === "too-large") return "too-long";
  return code === "empty" ? "failed" : "undecodable";
}
