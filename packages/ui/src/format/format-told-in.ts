import type { Messages } from "../messages/messages.ts";
import { formatLanguage } from "./format-codes.ts";

/** Which languages tell an event, in words; once each, sorted by code. */
export function formatToldIn(languages: readonly string[], messages: Messages): string {
  const codes = [...new Set(languages)].toSorted();
  return messages.events.toldIn(codes.length, codes.map((code) => formatLanguage(code, messages.language)).join(", "));
}
