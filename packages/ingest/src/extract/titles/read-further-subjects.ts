import type { Office } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { nameAt } from "../name-runs/name-at.ts";
import { skipSmall } from "./title-words.ts";
import type { TitleDraft } from "./title.ts";

/** Offices that look after several things at once, told in a row before the name. */
const OF_MANY = new Set<Office>(["minister", "deputy-minister", "state-secretary", "chair", "vice-chair", "director", "deputy-director", "secretary-general", "commissioner", "president", "vice-president"]);
/** Tokens that such a row may have. */
const LONGEST_ROW = 40;
/** Labels that no subject of an office holds. */
const NOT_A_SUBJECT = new Set(["office", "event-verb", "held", "speech", "role", "end", "status", "occupation", "delegation", "honorific", "counterpart", "framework", "during", "sideline"]);

/**
 * "ministre des Affaires étrangères, de la Coopération et des Maliens de l'extérieur, X": what else the office looks after, known or not, up to the name. Each
 * further subject has its small word, and behind a comma a capital or a known portfolio.
 */
export function readFurtherSubjects(reading: Reading, draft: TitleDraft): void {
  const { labels, tokens, sentenceOf, reader } = reading;
  if (!OF_MANY.has(draft.office) || reader.language.modifiersBeforeOffice || reader.language.syllabicNames || tokens.kind[draft.start] === TokenKind.han) return;
  // A state's president looks after no subjects, one of an international body may.
  if ((draft.office === "president" || draft.office === "vice-president") && draft.body?.noun !== "international") return;
  const isTold = draft.portfolio !== undefined || draft.body !== undefined;
  if (!isTold && (skipSmall(reading, draft.end) === draft.end || (draft.office !== "minister" && draft.office !== "deputy-minister"))) return;
  let index = draft.end;
  let country: Label | undefined;
  while (index < draft.end + LONGEST_ROW && sentenceOf[index] === sentenceOf[draft.start]) {
    if (labels.words[index] === ",") {
      if (namesPerson(reading, index + 1) || opensOffice(reading, index + 1)) break;
      const subject = skipSmall(reading, index + 1);
      if ((!isTold && !opensSubject(reading, skipSmall(reading, draft.end))) || subject === index + 1 || !opensSubject(reading, subject)) return;
      index = subject;
      continue;
    }
    const isElided = labels.words[index] === "'" || labels.words[index] === "-";
    if ((tokens.kind[index] !== TokenKind.word && !isElided) || labels.hasAny(index, NOT_A_SUBJECT)) return;
    if (isNameBehind(reading, index)) break;
    const nation = labels.find(index, "country") ?? labels.find(index, "demonym");
    // "du Chili et de l'Argentine": a second country has an official of its own.
    if (nation && (draft.country !== undefined || country !== undefined)) return;
    if (nation && (nation.kind === "country" || labels.find(nation.end, "abroad"))) country = nation;
    index = nation?.end ?? index + 1;
  }
  if (index === draft.end || (labels.words[index] !== "," && !isNameBehind(reading, index))) return;
  draft.end = index;
  if (country === undefined) return;
  draft.country = country.value;
  draft.countryAt = { start: country.start, end: country.end };
}

/** "…, et de la Production militaire, général X": the next office of the same person. */
function opensOffice({ labels }: Reading, index: number): boolean {
  return labels.find(labels.find(index, "article")?.end ?? index, "office") !== undefined;
}

function opensSubject({ labels, tokens }: Reading, index: number): boolean {
  return tokens.kind[index] === TokenKind.word && (tokens.casing[index] !== TokenCase.lower || labels.find(index, "portfolio") !== undefined);
}

/** A title of courtesy, or two capitalised words that are no phrase of the language. */
function namesPerson(reading: Reading, index: number): boolean {
  if (reading.labels.find(index, "honorific")) return true;
  const name = nameAt(reading, index);
  return name !== undefined && name.end - name.start > 1 && !reading.labels.find(index, "portfolio");
}

/** Right behind a word in lower case that is no small word, two capitals are a person's. */
function isNameBehind(reading: Reading, index: number): boolean {
  const { labels, tokens } = reading;
  if (tokens.casing[index - 1] !== TokenCase.lower || (tokens.casing[index] ?? 0) < TokenCase.capital || labels.hasAny(index - 1, SMALL)) return false;
  const name = nameAt(reading, index);
  return name !== undefined && name.end - name.start > 1 && labels.at(index).length === 0;
}

const SMALL = new Set(["of", "article", "and", "at", "with", "function"]);
