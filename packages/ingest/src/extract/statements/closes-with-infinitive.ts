import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";

/** Tokens of a clause in which its infinitive stands. */
const REACH = 40;

/** "…, den Vertrag zu unterzeichnen", "…, die Mittel bereitzustellen": up to the next comma, the clause ends with an infinitive and its mark. */
export function closesWithInfinitive({ labels, tokens, reader }: Reading, from: number, end: number): boolean {
  const { infinitiveMarks = [], infinitivePrefixes = [] } = reader.language.statements;
  for (let index = from; index < Math.min(end, from + REACH); index++) {
    const next = labels.words[index + 1] ?? "";
    if (!(next === "," || next === "." || next === "" || index === end - 1 || tokens.kind[index + 1] === TokenKind.mark || labels.find(index + 1, "and"))) continue;
    if (tokens.casing[index] !== TokenCase.lower) continue;
    const word = labels.words[index] ?? "";
    if (word.endsWith("n") && infinitiveMarks.includes(labels.words[index - 1] ?? "")) return true;
    if (word.endsWith("n") && infinitivePrefixes.some((prefix) => infinitiveMarks.some((mark) => word.startsWith(prefix + mark) && word.length > prefix.length + mark.length + 2))) return true;
    if (next === ",") return false;
  }
  return false;
}
