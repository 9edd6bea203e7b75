import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import type { TitleDraft } from "./title.ts";

/** "Microsoft President", "Bayern-Präsident": a capitalised word of no known meaning right before, or a town, which has no president. */
export function followsStranger({ reader, tokens, labels, sentenceOf }: Reading, draft: TitleDraft): boolean {
  if (!reader.language.modifiersBeforeOffice) return false;
  if (draft.organisation !== undefined && draft.organisation.start === draft.start && draft.body?.place !== undefined) return true;
  const joint = labels.words[draft.start - 1] === "-" ? draft.start - 1 : draft.start;
  const before = joint - 1;
  if (before < 0 || sentenceOf[before] !== sentenceOf[draft.start] || tokens.kind[before] !== TokenKind.word) return false;
  if ((tokens.casing[before] ?? 0) < TokenCase.capital || labels.at(before).length > 0) return false;
  // The first word of a sentence has its capital from there, and a name before a title in apposition is a person's.
  return before > 0 && sentenceOf[before - 1] === sentenceOf[before] ? true : tokens.casing[before] === TokenCase.upper || joint < draft.start || reader.language.titleCase;
}

/** "voorzitter van Ajax", "président de Marseille", "Bayern-Präsident": a town by its name alone has no chair, a club of that name has. Where towns have people's committees the text may leave those out. */
export function isOfTown({ reader, labels }: Reading, { body, portfolio }: TitleDraft): boolean {
  if (reader.language.syllabicNames || body?.place === undefined || portfolio !== undefined) return false;
  const isBare = labels.at(body.start).some((label) => label.end === body.end && (label.kind === "place" || label.kind === "place-genitive"));
  return isBare && (body.noun === "city" || labels.words[body.end] === "-");
}
