import { writeSavedPage } from "@concord/ingest";
import { readPage } from "./read-page.ts";

/** A page with its markup to source text: see `writeSavedPage`. */
export function pageToText(html: string): string {
  return writeSavedPage(readPage(html));
}
