import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";

/** "…, adding that": a comma before a participle of speech with its conjunction, which open a clause of their own. Token behind the comma. */
export function participleBehind({ labels, reader }: Reading, comma: number): Pick<Span, "end"> | undefined {
  if (labels.words[comma] !== "," || reader.language.statements.participleEndings?.some((ending) => labels.words[comma + 1]?.endsWith(ending)) !== true) return undefined;
  const verb = labels.find(comma + 1, "report");
  return verb !== undefined && labels.find(verb.end, "that") !== undefined ? { end: comma + 1 } : undefined;
}
