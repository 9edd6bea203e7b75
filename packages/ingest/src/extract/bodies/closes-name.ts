import type { Draft } from "./take-label.ts";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase } from "../../text/tokens.ts";

/** Nouns that are the whole name of a body at home: "Parliament", "House of Representatives". */
const WHOLE_NAMES = new Set(["parliament", "government"]);

/** "Parliament", "People's Committee", "Australian Embassy". */
function isWholeName({ start, end, value }: Label, { country }: Draft, isSyllabic: boolean): boolean {
  return WHOLE_NAMES.has(value) || (!isSyllabic && end - start > 1) || (value === "embassy" && country !== undefined);
}

/** "Xylestan province": in lower case behind the name, where names have capitals. */
function isPlainNoun({ language }: Reading["reader"], casing: number | undefined, { value }: Label): boolean {
  return language.titleCase && !language.syllabicNames && casing === TokenCase.lower && (value === "region" || value === "city");
}

/** A country or an international body behind the noun is the last word of the name: capitals behind it are a person's, as behind "House of Representatives". */
export function closesName({ labels, reader, tokens }: Reading, start: number, end: number, draft: Draft): boolean {
  const isSyllabic = reader.language.syllabicNames;
  return draft.noun !== undefined && labels.at(start).some((label) => label.end === end && (label.kind === "country" || label.kind === "international" || (label.kind === "body" && (isWholeName(label, draft, isSyllabic) || isPlainNoun(reader, tokens.casing[start], label)))));
}
