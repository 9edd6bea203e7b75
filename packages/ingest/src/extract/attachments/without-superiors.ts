import type { Office } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { Title } from "../titles/title.ts";
import { skipSmall } from "../titles/title-words.ts";
import { nameBefore } from "../name-runs/name-before.ts";
import type { Attachment } from "./attachment.ts";
import { labelEndingAt } from "./label-ending-at.ts";
import { personAt } from "./person-at.ts";

/** Offices that stand right before that of whom they serve. */
const OF_SUPERIORS = new Set<Office>(["spokesperson", "adviser", "envoy", "deputy-director", "director", "representative"]);

const SUPERIORS = new Set<Office>(["president", "prime-minister", "monarch", "party-general-secretary", "secretary-general", "minister"]);

/** "người phát ngôn tổng thống Ukraine, ông X": with nothing between, the second office is another's. */
export function withoutSuperiors(reading: Reading, chain: Title[]): Title[] {
  const [one, next] = chain;
  if (one !== undefined && next !== undefined && standsFor(reading, one, next)) return withoutSuperiors(reading, chain.slice(1));
  if (one === undefined || next === undefined || !isServant(one, next) || (one.end !== next.start && !servesBeforeComma(reading, one, next))) return chain;
  // "la représentante du secrétaire général de l'ONU en RDC": where the body works is not whom it serves.
  const country = one.country ?? (next.body?.noun === "international" ? undefined : next.country);
  return [{ ...one, ...bodyOf(next), head: { start: one.head.start, end: next.head.end }, end: next.end, ...(country === undefined ? {} : { country }) }, ...chain.slice(2)];
}

/** 甲代表国家主席乙出席: with nothing before it, and an office right behind, the word is a verb. */
function standsFor({ tokens }: Reading, one: Title, next: Title): boolean {
  return tokens.kind[one.start] === TokenKind.han && one.office === "representative" && one.start === one.head.start && one.end === next.start && one.end - one.start === 2;
}

/** Who serves the head of an international body serves the body. */
function bodyOf({ body }: Title): Pick<Title, "body"> {
  return body?.noun === "international" ? { body } : {};
}

/** "le porte-parole du Premier ministre, X": the name behind the comma is that of the first, for the second needs none. */
export function servesBeforeComma(reading: Reading, one: Title, next: Title): boolean {
  const { labels, tokens } = reading;
  if (!isServant(one, next) || tokens.kind[next.start] === TokenKind.han || labels.words[next.end] !== "," || skipSmall(reading, one.end) !== next.start || one.end === next.start) return false;
  return (personAt(reading, next.end + 1)?.end ?? 0) > next.end + 2 && !isOfOneBefore(reading, one);
}

/** "X, envoyé spécial du président, Y", "en qualité d'envoyé spécial du président, Y": the first office has its holder, and the name is the superior's. */
function isOfOneBefore(reading: Reading, { start }: Title): boolean {
  const { labels } = reading;
  const joint = labelEndingAt(reading, start, ["article"]) ?? start;
  return (labels.words[joint - 1] === "," && nameBefore(reading, joint - 1) !== undefined) || [start, labels.words[start - 1] === "'" ? start - 2 : start].some((end) => labelEndingAt(reading, end, ["relative"]) !== undefined);
}

/** "l'envoyé spécial du président américain X, Y": behind the superior's own name the comma parts the name of who serves. */
export function nameBehindSuperior(reading: Reading, chain: readonly Title[], next: Attachment | undefined): Attachment | undefined {
  const one = chain.at(-1);
  const superior = next?.titles[0];
  if (one === undefined || superior === undefined || next?.pattern !== "title name" || !isServant(one, superior) || one.end >= superior.start || skipSmall(reading, one.end) !== superior.start) return undefined;
  const { labels } = reading;
  const name = labels.words[next.name.end] === "," ? personAt(reading, next.name.end + 1) : undefined;
  const closes = name !== undefined && name.end - name.start > 1 && ([",", ".", ";", ")"].includes(labels.words[name.end] ?? "") || reading.tokens.kind[name.end] === TokenKind.break);
  const country = one.country ?? (superior.body?.noun === "international" ? undefined : superior.country);
  const head = { start: one.head.start, end: superior.head.end };
  return closes ? { name, titles: [...chain.slice(0, -1), { ...one, ...bodyOf(superior), head, end: superior.end, ...(country === undefined ? {} : { country }) }], pattern: "title, name" } : undefined;
}

function isServant(one: Title, next: Title): boolean {
  return OF_SUPERIORS.has(one.office) && SUPERIORS.has(next.office) && one.body === undefined;
}
