import type { Office } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import type { Title } from "./title.ts";

/** Offices whose word alone does not say that they are public: they need a public body, a country or a portfolio. */
const NEEDS_BODY = new Set<Office>(["chair", "vice-chair", "director", "deputy-director", "secretary-general", "deputy-secretary-general", "representative", "member", "adviser", "commissioner", "judge", "diplomat", "spokesperson", "crown-prince", "monarch", "party-secretary"]);
/** Offices that clubs and companies have too. */
const OF_ANY_BODY = new Set<Office>(["president", "vice-president", "chair", "vice-chair", "director", "deputy-director", "secretary-general", "deputy-secretary-general", "representative", "member", "spokesperson", "adviser"]);
/** Those of them that a bare word makes public all the same, in the mouth of the news. */
const BARE_ENOUGH = new Set<Office>(["spokesperson", "commissioner", "judge", "secretary-general", "monarch", "crown-prince", "party-secretary"]);

/** False for the chair of a company, the director of a film, and offices that say nothing about a public body. */
export function isOfficialTitle(reading: Reading, title: Title): boolean {
  const noun = title.body?.noun;
  if (isPlainWord(reading, title)) return false;
  // "Secretary of the Hai Phong Party Committee": the word says nothing without the party.
  if (title.office === "party-secretary" && reading.labels.find(title.head.end - 1, "of") && !namesParty(reading, title)) return false;
  if (noun === "company" || noun === "association") return false;
  if (title.isOfUnknown === true && OF_ANY_BODY.has(title.office)) return false;
  if (!NEEDS_BODY.has(title.office)) return true;
  if (noun !== undefined || title.portfolio !== undefined || title.country !== undefined) return true;
  // 驻德国代表: sent to a state by one that the text does not name.
  if (title.office === "representative" && reading.tokens.kind[title.start] === TokenKind.han && reading.labels.find(title.start, "at") !== undefined) return true;
  return BARE_ENOUGH.has(title.office) || reading.labels.isOn(title.head.start, title.head.end, "office-public") || namesPublicBody(reading, title);
}

/** "president Tom Hill" in a language that writes this office of state with a capital: of what is not said. */
function isPlainWord({ reader, tokens, labels }: Reading, { office, head, country, status, body }: Title): boolean {
  const isMeant = reader.language.capitalOffices?.includes(office) === true;
  // "his counterpart": the office was told of the other one.
  return isMeant && labels.find(head.start, "counterpart") === undefined && tokens.casing[head.start] === TokenCase.lower && country === undefined && status === undefined && body === undefined;
}

function namesParty({ labels }: Reading, { start, end }: Title): boolean {
  for (let index = start; index < end; index++) if (labels.at(index).some((label) => label.kind === "body" && label.value === "party")) return true;
  return false;
}

/** Bodies that are public by their noun alone. */
const PUBLIC_NOUNS = new Set(["party", "parliament", "government"]);

/** The words of the office name what makes it public: "member of the central committee". */
function namesPublicBody({ labels }: Reading, { head, office }: Title): boolean {
  for (let index = head.start; index < head.end; index++) {
    if (labels.at(index).some((label) => (label.kind === "body" && PUBLIC_NOUNS.has(label.value)) || (label.kind === "international" && label.end <= head.end))) return true;
    // "national security adviser", "adviser to the president"
    if (office === "adviser" && labels.at(index).some((label) => label.end <= head.end && (label.kind === "portfolio" || (label.kind === "office" && index > head.start)))) return true;
  }
  return false;
}
