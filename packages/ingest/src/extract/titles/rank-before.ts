import type { Office } from "@concord/domain";
import type { Label } from "../../text/labels.ts";
import type { TitleDraft } from "./title.ts";
import { toStatus } from "./title-words.ts";

/** The office of who stands in for the holder of another. */
const DEPUTY_OF: Partial<Record<Office, Office>> = {
  president: "vice-president",
  "prime-minister": "deputy-prime-minister",
  minister: "deputy-minister",
  speaker: "deputy-speaker",
  chair: "vice-chair",
  director: "deputy-director",
  "secretary-general": "deputy-secretary-general",
  governor: "vice-governor",
  mayor: "vice-mayor",
  ambassador: "diplomat",
};

/** "deputy", "former", "acting": takes a word of rank into the title; false if there is none. */
export function takeRank(draft: TitleDraft, before: readonly Label[]): boolean {
  const deputy = before.find((label) => label.kind === "deputy");
  if (deputy) {
    draft.office = DEPUTY_OF[draft.office] ?? draft.office;
    draft.start = deputy.start;
    return true;
  }
  const status = toStatus(before.find((label) => label.kind === "status"));
  if (status === undefined) return false;
  draft.status = status.value;
  draft.start = status.start;
  return true;
}
