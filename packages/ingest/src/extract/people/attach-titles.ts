import { isVietnameseSyllable } from "../../names/name-syllables.ts";
import { type Office, Portfolio } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { labelAt } from "../../text/labels.ts";
import { textOfTokens, TokenCase, TokenKind, touchesNext } from "../../text/tokens.ts";
import type { Title } from "../titles/title.ts";
import { readBody } from "../bodies/read-body.ts";
import { withBodyBehind } from "./body-behind-name.ts";
import { bracketedNames } from "./bracketed-names.ts";
import { listedHolders } from "./listed-holders.ts";
import { type RespectiveName, respectiveNames } from "./respective-names.ts";
import { standsAsSubject } from "./stands-as-subject.ts";
import { areOfTwo } from "./are-of-two.ts";
import { hanNameBehindTitle } from "./han-name-behind-title.ts";
import { nameAt, nameBefore, startsSyllabicName, type NameRun } from "./name-run.ts";

/** A name and the offices that stand beside it. */
export interface Attachment {
  readonly name: NameRun;
  readonly titles: readonly Title[];
  /** How the words stand: the pattern that an explanation names. */
  readonly pattern: "title name" | "name title" | "title, name" | "name, title" | "titles name and name" | "counterpart name";
}

/** Joins names to the titles beside them. A title goes to one name; a name may have several titles. */
export function attachTitles(reading: Reading, titles: readonly Title[]): Attachment[] {
  const respective = new Map(titles.map((title) => [title, togetherNames(reading, title)] as const).filter(([, names]) => names.length > 0));
  const chains = chainTitles(reading, titles.filter((title) => !respective.has(title)));
  const attachments: (Attachment | undefined)[] = chains.map((chain) => adjacentName(reading, chain) ?? nameRightBefore(reading, chain));
  const taken = new Set(attachments.flatMap((attachment) => (attachment ? [attachment.name.end] : [])));
  // An office with a name of its own behind it does not belong to the name before.
  const starts = new Set(chains.flatMap((chain, index) => (chain[0] && !isOfSeveral(reading, chain[0]) && attachments[index]?.pattern !== "title name" && !hasNameBehindComma(reading, chain) ? [chain[0].start] : [])));
  for (const [index, chain] of chains.entries()) {
    attachments[index] ??= apposedName(reading, chain, (name) => !taken.has(name.end)) ?? nameBehindComma(reading, chain, starts) ?? apposedName(reading, chain, () => true);
    const end = attachments[index]?.name.end;
    if (end !== undefined) taken.add(end);
  }
  const found = attachments.flatMap((attachment) => (attachment ? [attachment, ...furtherNames(reading, attachment)] : []));
  for (const { name, title } of [...respective.values()].flat()) found.push({ name, titles: [title], pattern: "titles name and name" });
  return found.toSorted((one, other) => one.name.start - other.name.start);
}

/** Names of several who hold one office, told together. */
function togetherNames(reading: Reading, title: Title): RespectiveName[] {
  const find = (index: number) => personAt(reading, index);
  const respective = respectiveNames(reading, title, find);
  const names = respective.length > 0 ? respective : bracketedNames(reading, title, find);
  return names.length > 0 || !isPlural(reading, { ...title, end: title.head.end }) ? names : listedHolders(reading, title, find);
}

function personAt(reading: Reading, index: number): NameRun | undefined {
  const at = skipHonorifics(reading, index);
  const name = nameAt(reading, at);
  return name !== undefined && isPersonName(reading, name, at > index) ? name : undefined;
}

const QUOTATION_MARKS = new Set("\"“”„«»‘’‚'".split(""));

/** Titles of one person in a row: "Politburo member, Minister of Defence", "General Secretary and President". */
function chainTitles(reading: Reading, titles: readonly Title[]): Title[][] {
  const chains: Title[][] = [];
  for (const title of titles) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && isChained(reading, last, title)) chain.push(title);
    else chains.push([title]);
  }
  return chains.map(withoutSuperiors).map(shareCountry);
}

/** Offices that stand right before that of whom they serve. */
const OF_SUPERIORS = new Set<Office>(["spokesperson", "adviser", "envoy", "deputy-director", "director", "representative"]);
const SUPERIORS = new Set<Office>(["president", "prime-minister", "monarch", "party-general-secretary", "secretary-general", "minister"]);

/** "người phát ngôn tổng thống Ukraine, ông X": with nothing between, the second office is another's. */
function withoutSuperiors(chain: Title[]): Title[] {
  const [one, next] = chain;
  if (one === undefined || next === undefined || one.end !== next.start || !OF_SUPERIORS.has(one.office) || !SUPERIORS.has(next.office) || one.body !== undefined) return chain;
  const country = one.country ?? next.country;
  return [{ ...one, end: next.end, ...(country === undefined ? {} : { country }) }, ...chain.slice(2)];
}

/** "General Secretary and President of China": the country belongs to both, and makes the first a party's. */
function shareCountry(chain: Title[]): Title[] {
  const country = chain.find((title) => title.country !== undefined && title.body === undefined)?.country;
  if (chain.length < 2 || country === undefined) return chain;
  return chain.map((title) => {
    if (title.country !== undefined || title.body !== undefined) return title;
    return { ...title, country, office: title.office === "secretary-general" ? "party-general-secretary" : title.office };
  });
}

/** Ranks have an article of their own: "le vice-ministre de la Défense, le général X". */
const RANKS = new Set<Office>(["general", "ambassador"]);

function isChained(reading: Reading, one: Title, next: Title): boolean {
  const { labels, sentenceOf, tokens, reader } = reading;
  if (sentenceOf[one.start] !== sentenceOf[next.start] || areOfTwo(one, next)) return false;
  let index = one.end;
  if (labels.words[index] === ",") index++;
  const and = labelAt(labels, index, "and");
  // "un message du président, le ministre X": where an office has no article of its own in a row, one behind a comma opens another's.
  if (index > one.end && reader.language.officesBare === true && !RANKS.has(next.office) && labelAt(labels, index, "article")) return false;
  // 上将与副主席: the word for "and" is the one for "with" too, and stands between two people.
  if (and && tokens.kind[index] === TokenKind.han && labelAt(labels, index, "with")) return false;
  if (and && (hasNamesOnBothSides(reading, one, next) || isRankOfName(reading, one))) return false;
  if (and) index = and.end;
  const article = labelAt(labels, index, "article");
  if (article && index < next.start) index = article.end;
  // "traf die Ministerin Vizepräsident X": where the verb stands between people, two offices side by side are two people.
  if (index === one.end && reader.language.officesApart === true) return false;
  return index === next.start;
}

/** 国防部长甲大将、公安部长乙: without spaces a rank right behind a name is that one's. */
function isRankOfName(reading: Reading, { office, start, head }: Title): boolean {
  if (office !== "general" || start !== head.start || reading.tokens.kind[start] !== TokenKind.han || reading.tokens.kind[start - 1] !== TokenKind.han) return false;
  return reading.labels.endingAt(start, Math.max(0, start - LONGEST_WORD)).every((label) => label.end - label.start === 1);
}

/** Characters of the words that stand before a rank where no name does. */
const LONGEST_WORD = 6;

/** "X, member of Congress, and the ambassador of Peru, Y": a name before the one office and one behind the other. */
function hasNamesOnBothSides(reading: Reading, one: Title, next: Title): boolean {
  const { labels } = reading;
  if (labels.words[one.start - 1] !== "," || nameBefore(reading, one.start - 1) === undefined) return false;
  const behind = labels.words[next.end] === "," ? next.end + 1 : next.end;
  return personAt(reading, behind) !== undefined;
}

/** "Deputy Minister Bui Hoang Phuong", "Minister Mr. X": name right behind the title. */
function adjacentName(reading: Reading, chain: readonly Title[]): Attachment | undefined {
  const end = chain.at(-1)?.end ?? 0;
  const at = skipHonorifics(reading, end);
  const name = nameAt(reading, at) ?? hanNameBehindTitle(reading, at, chain.some((title) => title.country !== undefined));
  if (name === undefined || !isPersonName(reading, name, at > end) || isInQuotes(reading, chain[0]?.start ?? end, name.end)) return undefined;
  if (isLoneWordOfMany(reading, chain, name)) return undefined;
  return { name, titles: withPortfolioBehind(reading, withBodyBehind(reading, withCountryBehind(reading, chain, name), name), name), pattern: "title name" };
}

/** 王志远外长: without spaces the name may stand right before an office that no other word tells more of. */
function nameRightBefore(reading: Reading, chain: readonly Title[]): Attachment | undefined {
  const [first] = chain;
  if (first === undefined || first.start !== first.head.start || reading.tokens.kind[first.start] !== TokenKind.han) return undefined;
  if (first.start === 0 || reading.tokens.kind[first.start - 1] !== TokenKind.han) return undefined;
  const name = nameBefore(reading, first.start);
  return name && !isNamedAfter(reading, name) ? { name, titles: chain, pattern: "name title" } : undefined;
}

/** "Foreign Ministers Meet in …": behind several office-holders one word alone is none of their names. */
function isLoneWordOfMany(reading: Reading, chain: readonly Title[], name: NameRun): boolean {
  const last = chain.at(-1);
  if (last === undefined || name.end - name.start > 1 || !isPlural(reading, last)) return false;
  return labelAt(reading.labels, name.end, "and") === undefined && reading.labels.words[name.end] !== ",";
}

/** „Präsident Müller“: nothing but the office and the name in quotation marks is the name of a book, a film, a ship. */
function isInQuotes({ labels }: Reading, start: number, end: number): boolean {
  const isMark = (index: number) => QUOTATION_MARKS.has(labels.words[index] ?? "");
  return isMark(start - 1) && isMark(end);
}

/** Bodies behind "of" that tell the country served: "Admiral X of the Indian Navy", "Governor X of West Java". */
const SERVED = new Set(["army", "region", "city", "government", "parliament"]);

/** "President X of Zambia", "Minister X (Polen)": the country of the last title stands behind the name. */
function withCountryBehind(reading: Reading, chain: readonly Title[], name: NameRun): readonly Title[] {
  const { labels } = reading;
  const last = chain.at(-1);
  const isApart = labels.words[name.end] === ",";
  const bracket = labels.words[name.end] === "(" ? labelAt(labels, name.end + 1, "country") : undefined;
  const inBracket = bracket !== undefined && labels.words[bracket.end] === ")" ? bracket : undefined;
  const of = inBracket ?? labelAt(labels, isApart ? name.end + 1 : name.end, "of");
  if (last === undefined || of === undefined || last.country !== undefined || last.body !== undefined || reading.tokens.kind[of.start] === TokenKind.han) return chain;
  // "Minister X in Istanbul": where, not of what.
  if (of !== inBracket && labelAt(labels, of.start, "at")) return chain;
  const at = labelAt(labels, of.end, "article")?.end ?? of.end;
  const country = isApart ? undefined : (inBracket ?? labelAt(labels, at, "country"));
  if (country) return [...chain.slice(0, -1), { ...last, country: country.value, countryAt: { start: country.start, end: country.end } }];
  const body = readBody(reading, at);
  if (body?.country === undefined || !SERVED.has(body.noun)) return chain;
  return [...chain.slice(0, -1), { ...last, country: body.country, organisation: { start: body.start, end: body.end }, body }];
}

const WITH_PORTFOLIO = new Set(["minister", "deputy-minister", "state-secretary"]);

/** "Minister X (Buitenlandse Zaken)", "minister X van Landbouw": what the last title looks after stands behind the name. */
function withPortfolioBehind({ labels, tokens }: Reading, chain: readonly Title[], name: NameRun): readonly Title[] {
  const last = chain.at(-1);
  const opens = labels.words[name.end] === "(" ? { end: name.end + 1 } : labelAt(labels, name.end, "of");
  if (last === undefined || opens === undefined || last.portfolio !== undefined || !WITH_PORTFOLIO.has(last.office)) return chain;
  const at = labelAt(labels, opens.end, "article")?.end ?? opens.end;
  const portfolio = labelAt(labels, at, "portfolio");
  if (portfolio === undefined || (tokens.casing[at] ?? 0) < TokenCase.capital) return chain;
  return [...chain.slice(0, -1), { ...last, portfolio: Portfolio.parse(portfolio.value) }];
}

/** "Ren Hongbin, Chairman of …", "Ren Hongbin (chairman of …)", "Ren Hongbin, who is also the chairman": name before the title. */
function apposedName(reading: Reading, chain: readonly Title[], isFree: (name: NameRun) => boolean): Attachment | undefined {
  const { labels, sentenceOf } = reading;
  const first = chain[0];
  if (first === undefined) return undefined;
  let index = first.start;
  let small = 0;
  while (small < 3) {
    const before = labelEndingAt(reading, index, ["article", "relative", "of"]);
    if (before === undefined) break;
    // "ses lettres de créance, au président X": to whom, not who.
    if (reading.reader.language.officesBare === true && labels.isOn(before, index, "at")) return undefined;
    index = before;
    small++;
  }
  const joint = labels.words[index - 1] ?? "";
  const isGlued = reading.reader.language.syllabicNames && joint === "-" && labels.isOn(first.head.start, first.head.end, "office");
  const isDash = isGlued || ((joint === "-" || joint === "–" || joint === "—") && !touchesNext(reading.tokens, index - 2));
  if (joint === "," || joint === "(" || joint === "（" || isDash) index--;
  else if (small === 0 ? !isCalledBefore(reading, index) : !isRelative(reading, index, first.start)) return undefined;
  index = beforeBracket(reading, index);
  if (index <= 0 || sentenceOf[index - 1] !== sentenceOf[first.start]) return undefined;
  const name = nameBefore(reading, index);
  if (name === undefined || !isFree(name) || !isPersonName(reading, name, false) || isOfSomething(reading, name)) return undefined;
  // "le président X, les chefs de gouvernement de …": several are not the one named before.
  if (isOfSeveral(reading, first) && labelEndingAt(reading, name.start, ["and", "honorific"]) === undefined) return undefined;
  return { name, titles: chain, pattern: "name, title" };
}

/** Tokens of a bracket between a name and its office. */
const LONGEST_ASIDE = 5;

/** "General X (Retired), Minister of …", "X (SPD), Ministerin": what a short bracket says of the person. */
function beforeBracket({ labels }: Reading, end: number): number {
  if (labels.words[end - 1] !== ")") return end;
  for (let index = end - 2; index >= end - LONGEST_ASIDE; index--) if (labels.words[index] === "(") return index;
  return end;
}

/** "député de l'Isère, président": one word behind a small one that no title of courtesy parts from it is a place or a thing. */
function isOfSomething({ labels, tokens }: Reading, { start, end }: NameRun): boolean {
  const before = labels.words[start - 1] === "'" ? start - 2 : start - 1;
  for (let index = start; index < end - 1; index++) if (!touchesNext(tokens, index)) return false;
  return (labelAt(labels, before, "of") ?? labelAt(labels, before, "article") ?? labelAt(labels, before, "at")) !== undefined;
}

/** "a nommé M. X ambassadeur": a title of courtesy before the name, the office right behind it. */
function isCalledBefore(reading: Reading, end: number): boolean {
  if (reading.reader.language.syllabicNames || reading.reader.language.modifiersBeforeOffice) return false;
  const name = nameBefore(reading, end);
  if (name === undefined || name.end - name.start < 2) return false;
  const before = reading.labels.words[name.start - 1] === "." ? name.start - 1 : name.start;
  return labelEndingAt(reading, before, ["honorific"]) !== undefined;
}

/** "the Minister of Industry, Jin Zhuanglong, …": name in apposition behind the title. */
function nameBehindComma(reading: Reading, chain: readonly Title[], starts: ReadonlySet<number>): Attachment | undefined {
  const { labels, tokens } = reading;
  const end = chain.at(-1)?.end ?? 0;
  if (labels.words[end] !== "," && labels.words[end] !== "(" && labels.words[end] !== ":") return undefined;
  const at = skipHonorifics(reading, skipNationality(reading, end + 1));
  const name = nameAt(reading, at);
  if (name === undefined || !isPersonName(reading, name, at > end + 1)) return undefined;
  // "the ministers' meeting (AMM Retreat)": letters in brackets are short for something.
  if (labels.words[end] === "(" && tokens.casing[name.start] === TokenCase.upper && tokens.casing[name.end - 1] !== TokenCase.upper) return undefined;
  if (name.end - name.start < 2 && !isParenthesis(reading, chain, name)) return undefined;
  // "en Conseil des ministres, M. X": one name is not that of several.
  const lastTitle = chain.at(-1);
  if (lastTitle && isPlural(reading, lastTitle) && !startsList(reading, name)) return undefined;
  // "…, Lavrov, Foreign Minister of Russia": the name has a title of its own behind it.
  const behind = labels.words[name.end] === "," ? name.end + 1 : -1;
  const article = labelAt(labels, behind, "article");
  if (behind > 0 && (starts.has(behind) || (article !== undefined && starts.has(article.end)))) return undefined;
  const closes = [",", ".", "(", ")", ";"].includes(labels.words[name.end] ?? "") || tokens.kind[name.end] === TokenKind.break || labelAt(labels, name.end, "who") !== undefined || (labels.words[end] !== ":" && standsAsSubject(reading, chain, name));
  return closes || at > end + 1 ? { name, titles: chain, pattern: "title, name" } : undefined;
}

/** A further name stands behind, joined by a comma or by "and". */
function startsList(reading: Reading, { end }: NameRun): boolean {
  const joint = reading.labels.words[end] === "," ? end + 1 : labelAt(reading.labels, end, "and")?.end;
  return joint !== undefined && personAt(reading, joint) !== undefined;
}

/** "the governor, X, the minister, Y": in a list of offices each with its name, the name behind the comma is the office's own. */
function hasNameBehindComma(reading: Reading, chain: readonly Title[]): boolean {
  const end = chain.at(-1)?.end ?? 0;
  return reading.labels.words[end] === "," && (personAt(reading, end + 1)?.end ?? 0) > end + 2;
}

/** "the Indonesian Minister of Transport, Suryanto, visited": one word between commas, with the sentence going on behind it, where the country says that the office is told in full. */
function isParenthesis({ labels, tokens }: Reading, chain: readonly Title[], name: NameRun): boolean {
  const behind = name.end + 1;
  return labels.words[name.end] === "," && tokens.casing[behind] === TokenCase.lower && labelAt(labels, behind, "and") === undefined && chain.some((title) => title.country !== undefined && title.body === undefined) && tokens.casing[name.start] === TokenCase.capital;
}

/** "the commissioner, the Estonian X", "le ministre, le Dr X": an article, perhaps with a nationality, between the office and the name. */
function skipNationality({ labels }: Reading, start: number): number {
  let index = labelAt(labels, start, "article")?.end ?? start;
  if (labels.words[index] === "'") index++;
  return labelAt(labels, index, "demonym")?.end ?? (labelAt(labels, index, "honorific") ? index : start);
}

/** Names in a row behind one office. */
const MOST_NAMES = 20;

/** "Ministers X and Y": the further names of a title that stands in the plural, or before a list. */
function furtherNames(reading: Reading, attachment: Attachment): Attachment[] {
  const { labels } = reading;
  const title = attachment.titles.at(-1);
  if (attachment.pattern !== "title name" || attachment.titles.length > 1 || title === undefined || !isPlural(reading, title)) return [];
  const found: Attachment[] = [];
  let end = behindBracket(reading, attachment.name.end);
  for (let count = 0; count < MOST_NAMES; count++) {
    const joint = labels.words[end] === "," ? { end: end + 1 } : labelAt(labels, end, "and");
    if (joint === undefined) break;
    const name = nameAt(reading, skipHonorifics(reading, joint.end));
    if (name === undefined || !isPersonName(reading, name, false) || isOfOther(reading, name)) break;
    found.push({ name, titles: attachment.titles, pattern: "titles name and name" });
    end = behindBracket(reading, name.end);
  }
  return found;
}

/** "die Minister X (SPD) und Y (CDU)": behind a party or a place in brackets the row goes on. */
function behindBracket({ labels }: Reading, end: number): number {
  if (labels.words[end] !== "(") return end;
  for (let index = end + 2; index <= end + LONGEST_PARTY; index++) if (labels.words[index] === ")") return index + 1;
  return end;
}

/** Tokens from a bracket to the end of a party's name, "B90/Grüne". */
const LONGEST_PARTY = 6;

/** Offices that a body has several of at a time. */
const OF_SEVERAL = new Set<Office>(["deputy-prime-minister", "deputy-minister", "deputy-speaker", "vice-chair", "deputy-director", "vice-governor", "vice-mayor", "legislator", "politburo-member", "member", "state-secretary"]);

/** 副部长甲、乙教授: without spaces, a name that goes on or has an occupation or an office of its own behind it. */
function isOfOther({ tokens, labels }: Reading, { start, end }: NameRun): boolean {
  if (tokens.kind[start] !== TokenKind.han) return false;
  return labels.at(end).some((label) => label.kind === "occupation" || label.kind === "office" || label.kind === "portfolio" || label.kind === "body" || label.kind === "honorific");
}

/** A small word before the office makes it plural, or its word ends like a plural of Latin script: in "Ministers X and Y" both are ministers. */
function isPlural(reading: Reading, title: Title): boolean {
  const { labels } = reading;
  const word = labels.words[wordsBeforeOf(reading, title) - 1] ?? "";
  if (reading.tokens.kind[title.start] === TokenKind.han && OF_SEVERAL.has(title.office)) return true;
  // "die Minister X und Y", but "die Ministerin X", "die Abgeordnete X": one word of German is the article of the plural and of women.
  const isFeminine = word.endsWith("in") || word.endsWith("e");
  if (title.head.end === title.end && (!isFeminine || reading.reader.language.syllabicNames) && labelEndingAt(reading, title.start, ["plural"]) !== undefined) return true;
  if (title.head.end !== title.end) return false;
  // "MPs", "PMs": letters that stand for words, with the ending in lower case.
  const isLetters = word.length === 3 && /^\p{Lu}{2}s$/u.test(textOfTokens(reading.tokens, title.head.end - 1, title.head.end));
  // "secretaris", "baas": one alone.
  const isOne = word.endsWith("is") || word.endsWith("aas");
  return isLetters || (word.length > 3 && ((word.endsWith("s") && !isOne) || word.endsWith("innen")));
}

/** "des représentants de la diaspora", "les chefs de gouvernement": in a language in which a plural is told from its word. */
function isOfSeveral(reading: Reading, title: Title): boolean {
  return reading.reader.language.officesBare === true && isPlural(reading, { ...title, end: title.head.end });
}

/** End of the noun itself: "Speaker" of "Speaker of the House of Representatives". */
function wordsBeforeOf({ labels }: Reading, { head }: Title): number {
  for (let index = head.start + 1; index < head.end; index++) if (labelAt(labels, index, "of")) return index;
  return head.end;
}

function skipHonorifics(reading: Reading, start: number): number {
  let index = start;
  for (let count = 0; count < 3; count++) {
    const honorific = labelAt(reading.labels, index, "honorific");
    if (honorific === undefined) break;
    index = honorific.end;
    if (reading.labels.words[index] === ".") index++;
  }
  return index;
}

/** A capitalised run that can be a person: long enough for the language, and no place, portfolio or body itself. */
function isPersonName(reading: Reading, name: NameRun, afterHonorific: boolean): boolean {
  const { labels, tokens, reader } = reading;
  const words = name.end - name.start;
  if (isNamedAfter(reading, name)) return false;
  // A name in characters was found by its family name or its sounds; the phrases that its characters make elsewhere say nothing.
  if (tokens.kind[name.start] === TokenKind.han) return words > 1;
  if (words === 1) {
    const word = tokens.text.slice(tokens.start[name.start], tokens.end[name.start]);
    if (word.length < 2 || labels.at(name.start).some((label) => label.kind !== "event-verb" && label.kind !== "speech")) return false;
    if (reader.language.syllabicNames && !afterHonorific && isVietnameseSyllable(word)) return false;
    return tokens.casing[name.start] === TokenCase.capital;
  }
  // "Speaker Visits India": a headline goes on.
  if (reader.language.titleCase && labelAt(labels, name.start, "event-verb")) return false;
  // "la CCI de Haute-Corse": what opens with the letters of a body is one.
  if (tokens.casing[name.start] === TokenCase.upper && labelAt(labels, name.start, "body") && !reader.language.syllabicNames) return false;
  const whole = labels.at(name.start).find((label) => label.end >= name.end && label.kind !== "event-verb");
  if (whole && !startsSyllabicName(reading, name.start)) return false;
  // A place or a body inside the run that is not the name's own word ("Guangxi Zhuang Autonomous").
  for (let index = name.start; index < name.end; index++) {
    for (const label of labels.at(index)) {
      if (label.end - label.start > 1 && ["place", "body", "international", "portfolio", "event", "framework-noun"].includes(label.kind) && !startsSyllabicName(reading, name.start)) return false;
      if (["body", "event", "framework-noun", "instrument"].includes(label.kind) && !reader.language.syllabicNames && index > name.start) return false;
    }
  }
  return true;
}

/** "President Kennedy Avenue", "avenue du Président Kennedy". */
function isNamedAfter(reading: Reading, name: NameRun): boolean {
  const { labels } = reading;
  if (labelAt(labels, name.end, "named-after") || labelAt(labels, name.end - 1, "named-after")) return labelAt(labels, name.start, "named-after") === undefined || name.end - name.start === 1;
  for (let index = name.start - 1; index >= Math.max(0, name.start - 4); index--) {
    if (labelAt(labels, index, "named-after")) return true;
    if (!["office", "of", "article", "honorific"].some((kind) => labels.at(index).some((label) => label.kind === kind))) return false;
  }
  return false;
}

/** Start of a label of one of the kinds that ends right before a token. */
function labelEndingAt({ labels }: Reading, end: number, kinds: readonly string[]): number | undefined {
  for (let start = Math.max(0, end - 4); start < end; start++) {
    if (kinds.some((kind) => labels.isOn(start, end, kind))) return start;
  }
  return undefined;
}

/** Between `from` and `to` stands a phrase such as "who is": the name before needs no comma. */
function isRelative({ labels }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (labelAt(labels, index, "relative")) return (labels.words[index] ?? "") !== "and";
  return false;
}
