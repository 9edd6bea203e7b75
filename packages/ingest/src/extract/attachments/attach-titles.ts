import { furtherNames } from "./further-names.ts";
import type { Reading } from "../../read/reading.ts";
import { adjacentName } from "./adjacent-name.ts";
import { appointedName } from "./appointed-name.ts";
import { apposedName } from "./apposed-name.ts";
import type { Attachment } from "./attachment.ts";
import { chainTitles } from "./chain-titles.ts";
import { nameBehindSuperior } from "./without-superiors.ts";
import { isOfSeveral, isPlural } from "./is-plural-title.ts";
import { hasNameBehindComma, nameBehindComma } from "./name-behind-comma.ts";
import { nameRightBefore } from "./name-right-before.ts";
import { personAt } from "./person-at.ts";
import { bracketedNames } from "./bracketed-names.ts";
import { withoutNamedElsewhere } from "./without-named-elsewhere.ts";
import { isOpenAside } from "./is-open-aside.ts";
import { isOtherSubject, isWitness } from "./is-other-subject.ts";
import { interleavedNames } from "./interleaved-names.ts";
import { listedHolders } from "./listed-holders.ts";
import { type RespectiveName, respectiveNames } from "./respective-names.ts";
import type { Title } from "../titles/title.ts";

/** Joins names to the titles beside them. A title goes to one name; a name may have several titles. */
export function attachTitles(reading: Reading, titles: readonly Title[]): Attachment[] {
  const respective = new Map(titles.map((title) => [title, togetherNames(reading, title)] as const).filter(([, names]) => names.length > 0));
  const chains = chainTitles(reading, titles.filter((title) => !respective.has(title)));
  const attachments: (Attachment | undefined)[] = chains.map((chain) => adjacentName(reading, chain) ?? nameRightBefore(reading, chain));
  for (const [index, chain] of chains.entries()) attachments[index] ??= nameBehindSuperior(reading, chain, attachments[index + 1]);
  for (const [index, chain] of chains.entries()) {
    if (attachments[index] === undefined) attachments[index] = appointedName(reading, chain, (name) => attachments.every((other) => other?.name.end !== name.end));
  }
  const taken = new Set(attachments.flatMap((attachment) => (attachment ? [attachment.name.end] : [])));
  const subjects = new Set(chains.filter((chain, index) => attachments[index] === undefined && (isOtherSubject(reading, chain, { before: chains[index - 1] ?? [], attachments }) || isWitness(reading, chain, titles) || isOpenAside(reading, chain, chains[index - 1] ?? [], attachments))));
  // An office with a name of its own behind it does not belong to the name before.
  const starts = new Set(chains.flatMap((chain, index) => (chain[0] && !isOfSeveral(reading, chain[0]) && attachments[index] === undefined && !subjects.has(chain) && !hasNameBehindComma(reading, chain) ? [chain[0].start] : [])));
  for (const [index, chain] of chains.entries()) {
    if (subjects.has(chain)) continue;
    attachments[index] ??= apposedName(reading, chain, (name) => !taken.has(name.end)) ?? nameBehindComma(reading, chain, starts) ?? apposedName(reading, chain, () => true);
    const end = attachments[index]?.name.end;
    if (end !== undefined) taken.add(end);
  }
  const found = attachments.flatMap((attachment) => (attachment ? [attachment, ...furtherNames(reading, attachment)] : []));
  for (const { name, title } of [...respective.values()].flat()) found.push({ name, titles: [title], pattern: "titles name and name" });
  return withoutNamedElsewhere(reading, found).toSorted((one, other) => one.name.start - other.name.start);
}

/** Names of several who hold one office, told together. */
function togetherNames(reading: Reading, title: Title): RespectiveName[] {
  const find = (index: number) => personAt(reading, index);
  const respective = respectiveNames(reading, title, find);
  const names = respective.length > 0 ? respective : bracketedNames(reading, title, find);
  if (names.length > 0 || !isPlural(reading, { ...title, end: title.head.end })) return names;
  const interleaved = interleavedNames(reading, title, find);
  return interleaved.length > 0 ? interleaved : listedHolders(reading, title, find);
}
