import type { Reading } from "../../read/reading.ts";
import type { TitleDraft } from "./title.ts";

/**
 * The same word is another office by what it is of: a chair "of China" is its president, a president of a council its chair, a general secretary of an
 * international body its chief officer.
 */
export function settleOffice(reading: Reading, draft: TitleDraft): void {
  const noun = draft.body?.noun;
  const ofCountry = draft.country !== undefined && draft.organisation === undefined && draft.portfolio === undefined;
  if (draft.office === "chair" && ofCountry) draft.office = "president";
  if (draft.office === "vice-chair" && ofCountry) draft.office = "vice-president";
  if (draft.office === "president" || draft.office === "vice-president") {
    const vice = draft.office === "vice-president";
    if (noun === "parliament") draft.office = vice ? "deputy-speaker" : "speaker";
    else if (noun === "court") draft.office = "judge";
    else if (noun !== undefined && noun !== "government") draft.office = vice ? "vice-chair" : "chair";
  }
  // With a task of its own it is one of the parliament's committees: 国民议会外事委员会主席.
  if (draft.office === "chair" && noun === "parliament" && draft.portfolio === undefined) draft.office = "speaker";
  if (draft.office === "vice-chair" && noun === "parliament" && draft.portfolio === undefined) draft.office = "deputy-speaker";
  // 省委统战部部长, 最高法院院长, 自民党总裁: one word for the head of anything.
  if (draft.office === "minister" && draft.portfolio === undefined && (noun === "party" || noun === "region" || noun === "city")) draft.office = "director";
  if (draft.office === "deputy-minister" && draft.portfolio === undefined && (noun === "party" || noun === "region" || noun === "city")) draft.office = "deputy-director";
  // 欧盟委员会负责贸易的委员: a member of the body that governs the Union.
  if (draft.office === "member" && draft.body !== undefined && reading.labels.find(draft.body.start, "international")?.value === "EU-commission") draft.office = "commissioner";
  if (draft.office === "director" && noun === "court") draft.office = "judge";
  if (draft.office === "party-general-secretary" && noun === "international") draft.office = "secretary-general";
  if (draft.office === "secretary-general" && (noun === "party" || ofCountry)) draft.office = "party-general-secretary";
  if (draft.office === "state-secretary" && draft.portfolio === undefined && draft.country === "US") {
    draft.office = "minister";
    draft.portfolio = "foreign-affairs";
  }
  const isBare = draft.country === undefined && draft.portfolio === undefined && draft.body === undefined && draft.isOfUnknown !== true;
  if (draft.office === "minister" && isBare && reading.labels.find(draft.start, "office-meant")?.value === "US") draft.portfolio = "foreign-affairs";
  if (draft.office === "minister" && draft.portfolio === undefined && draft.country === "US" && reading.labels.words[draft.start] !== undefined) draft.portfolio = "foreign-affairs";
}
