import { DomainError } from "@concord/domain";
import { parseArticle } from "@concord/ingest";
import type { ReadingAnswer } from "./reading-answer.ts";

/** Reads texts beside the page, so that a long one does not stop it. Opens no connection. */
addEventListener("message", (event: MessageEvent<string>) => {
  postMessage(answer(event.data));
});

function answer(text: string): ReadingAnswer {
  try {
    return { parsed: parseArticle(text) };
  } catch (error) {
    return { refused: error instanceof DomainError && error.code === "unsupported-language" ? error.code : "failed" };
  }
}
