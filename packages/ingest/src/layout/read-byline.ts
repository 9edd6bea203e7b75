import { NAME_PARTICLES } from "../names/name-particles.ts";
import type { Byline } from "@concord/domain";
import { isIdeograph } from "./unit.ts";
import type { FurnitureIndex } from "./compile-furniture.ts";
import { foldFurniture } from "./furniture-key.ts";
import { namesOfReporters } from "./han-reporters.ts";

/** Longest line that is tried as names. */
const MAX_NAMES = 120;

/** Authors on a line that says so ("By A and B", "Von A, Hanoi", "Tác giả: A", "记者 A"); `undefined` where it is no such line. */
export function readMarkedByline(line: string, words: FurnitureIndex): Byline[] | undefined {
  if (line.length > MAX_NAMES) return undefined;
  if (/^[(（〔【［].*[)）〕】］]$/u.test(line)) return readMarkedByline(line.slice(1, -1).trim(), words);
  const colon = line.search(/[:：]/u);
  if (colon > 0 && colon <= 24 && colon < line.length - 1) {
    return words.authors.has(foldFurniture(line.slice(0, colon).trim())) ? readNames(line.slice(colon + 1), words) : undefined;
  }
  const within = /[記记]者/u.test(line) && /^[^，。！？；：]{1,19}[^，。！？；：媒体體外国國等名位行华華][記记]者[ \u3000]*(\p{sc=Han}{2,4}(?:[ \u3000、]+\p{sc=Han}{2,4})*?)[ \u3000]*(?:报道|報導|報道|文|摄影|攝影)?(?:[／/][^，。]{2,10}[报報][道導])?$/u.exec(line);
  if (within) return readNames(within[1] ?? "", words); // "本报滨江9月2日讯 记者 张三石 报道"
  const desk = /^(?![记記]者)\p{sc=Han}{2,8}[／/] ?(\p{sc=Han}{2,4}(?:、\p{sc=Han}{2,4})*?)[ \u3000]?(?:[综綜]合)?[报報][导導道]$/u.exec(line);
  if (desk) return readNames(desk[1] ?? "", words); // "即時中心／周文凱報導"
  const reports = /^(?:Aus|Uit|Depuis|From) \p{Lu}[\p{L} .-]{1,24},? (?:berichtet|bericht|reports)(?: \p{Ll}{3,6} \p{L}{4,20})? (\p{Lu}[\p{L}.-]+(?: \p{L}[\p{L}.-]+){1,3})$/u.exec(line);
  if (reports) return readNames(reports[1] ?? "", words); // "Aus Bergen berichtet unsere Korrespondentin Ada Marlowe"
  const openings = words.openings.get(foldFurniture(line.charAt(0)));
  const lower = openings && foldFurniture(line);
  const opening = lower && openings.find(({ word }) => startsWithWord(lower, word));
  if (!opening) return readAgencyBehindWith(line, words);
  const rest = withoutButtons(withoutReport(line.slice(opening.word.length).replace(/^[/／丨｜|]/u, "").replace(/:$/u, "")), words); // "By A – Agency:"
  const names = readNames(rest, words) ?? readNames(beforePlace(rest), words)?.filter(isSureName);
  // "Selon X, ministre belge, le port restera ouvert.": a sentence, and nobody who signs.
  if (opening.kind === "accordingTo" && /,.*[.!?]$/u.test(line)) return undefined;
  if (opening.kind === "accordingTo") return names?.map(({ name }) => ({ name, kind: "organisation" as const }));
  return names && names.length > 0 && (opening.kind === "by" || names.every(isSureName)) ? names : undefined;
}

/** "avec AFP", "with Reuters": agencies alone behind the word. */
function readAgencyBehindWith(line: string, words: FurnitureIndex): Byline[] | undefined {
  const rest = /^(?:avec|with|mit|met) (?:l'|the |der |het )?(\p{L}[\p{L}, ]{1,40})$/iu.exec(line)?.[1];
  const names = rest === undefined ? undefined : readNames(rest, words);
  return names?.every(({ kind, name }) => kind === "organisation" && !name.includes(" ")) ? names : undefined;
}

/** "By A Copy link": the button that stands behind the name. */
function withoutButtons(rest: string, words: FurnitureIndex): string {
  const parts = rest.split(" ");
  for (let at = Math.max(2, parts.length - MOST_BUTTON); at < parts.length; at++) {
    const button = words.lines.get(foldFurniture(parts.slice(at).join(" ")));
    if (button === "share" || button === "note") return parts.slice(0, at).join(" ");
  }
  return rest;
}

/** Words of a button at most. */
const MOST_BUTTON = 5;

/** 记者周文凯／江城報導, 記者周文凱江城報導: without place and report. */
function withoutReport(rest: string): string {
  const names = /(?:综合|綜合)?[报報][导導道]$/u.test(rest) ? namesOfReporters(rest) : [];
  return names.length > 0 ? names.join("、") : rest;
}

/** "A in Hanoi", "A for the Courier": the words before a short word in lower case that a capital follows. */
function beforePlace(rest: string): string {
  const place = /\s\p{Ll}{1,4}(?=\s\p{Lu}[^.!?]{1,40}$)/u.exec(rest);
  return place && !PARTICLES.has(place[0].trim()) ? rest.slice(0, place.index) : "";
}

/** "Ada Marlowe in Oldhaven", with nothing before the name that marks it: sure only beside a date. */
export function readNamesInPlace(line: string, words: FurnitureIndex): Byline[] | undefined {
  const names = line.length <= MAX_NAMES ? readNames(beforePlace(line), words) : undefined;
  return names?.every((name) => name.kind === "person" && isSureName(name)) ? names : undefined;
}

/** A single capitalised word that nothing marks as a name may be a place as well. */
export function isSureName({ name, kind }: Byline): boolean {
  return kind !== "person" || name.includes(" ") || isIdeograph(name.charCodeAt(0));
}

function startsWithWord(line: string, word: string): boolean {
  if (!line.startsWith(word)) return false;
  const next = line.charAt(word.length);
  return word.endsWith("'") || next === " " || next === "/" || next === "\u3000" || next === "／" || next === "丨" || next === "｜" || (isIdeograph(word.charCodeAt(0)) && next !== "" && word.length > 1);
}

/** Names on a line that holds nothing else: persons, one body, or initials. `undefined` for other words. */
export function readNames(line: string, words: FurnitureIndex): Byline[] | undefined {
  const text = line.trim().replace(/(?<=\p{L}\s)[(（][^()（）]{2,40}[)）]$/u, "").trimEnd(); // "A (with agencies)"
  if (text === "" || text.length > MAX_NAMES) return undefined;
  const whole = toByline(text, words);
  if (whole && (whole.kind !== "person" || !/[,;/、&|]/u.test(text))) {
    const parts = splitAtAnd(text, words);
    if (parts.length === 1 && !(whole.kind === "organisation" && opensWithPerson(text, words))) return [whole];
  }
  // "ATP/MND/OID": behind the agency stand the codes of those who wrote and edited.
  const agency = /^(\p{Lu}{2,6})(?:\/\p{Lu}{2,5}){2,4}$/u.exec(text)?.[1];
  if (agency !== undefined) return [{ name: agency, kind: "organisation" }];
  const names: Byline[] = [];
  for (const part of splitAtAnd(text, words).flatMap(splitAtMarks)) {
    if (names.length > 0 && isWriter(part, words)) continue;
    const byline = toByline(part, words);
    // What follows a name is a place, an office or an agency: "By A, Hanoi correspondent".
    if (byline === undefined) return names.length > 0 && !isHanClause(part) && names[0]?.kind === "person" && part.split(" ").length <= 5 ? names : undefined;
    const isAgency = byline.kind === "person" && names.length > 0 && !isSureName(byline) && names.every(isSureName);
    if (isAgency && text.endsWith(`, ${part}`)) continue; // "By A, Geneva"
    names.push(isAgency ? { name: byline.name, kind: "organisation" } : byline);
  }
  return names.length > 0 && names.length <= 8 ? names : undefined;
}

/** "Ada Marlowe - Reuters": a person before the mark, and a body behind it. */
function opensWithPerson(text: string, words: FurnitureIndex): boolean {
  const [first, ...rest] = splitAtMarks(text);
  const byline = first === undefined || rest.length === 0 ? undefined : toByline(first, words);
  return byline?.kind === "person" && isSureName(byline);
}

/** 昨天上午，市长在…: a place or an agency behind a name is short. */
function isHanClause(part: string): boolean {
  return isIdeograph(part.charCodeAt(0)) && (part.length > 8 || /(?:等|出席|参加|參加|陪同|在座|会见|會見)$/u.test(part));
}

/** Parts between commas, slashes and dashes; names in characters also stand apart by spaces. */
function splitAtMarks(text: string): string[] {
  const parts = text.split(/\s*[,;/、&|，；]\s*|\s+[-–—]\s+/u);
  return isIdeograph(text.charCodeAt(0)) ? parts.flatMap((part) => (/^\p{sc=Han}{2,4}(?:[ \u3000]+\p{sc=Han}{2,4})+$/u.test(part) ? part.split(/[ \u3000]+/u) : part)) : parts;
}

function splitAtAnd(text: string, words: FurnitureIndex): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/\s+(\S+)(?=\s)/gu)) {
    const word = match[1] ?? "";
    const comma = text.indexOf(",", match.index);
    if (!words.and.has(word.toLowerCase()) || hasOrganisationWord(text.slice(from, comma < 0 ? text.length : comma), words)) continue;
    parts.push(text.slice(from, match.index).trim());
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from).trim());
  return parts;
}

/** "Cairo Correspondent", "Staff Writer": what somebody is, in at most four words, and no name. */
export function isWriter(text: string, words: FurnitureIndex): boolean {
  const parts = foldFurniture(text.trim()).split(" ");
  return parts.length <= 4 && words.writers.has(parts.at(-1) ?? "");
}

/** What pages print where they know no author. */
const NOBODY = new Set(["未知", "佚名", "不详", "不詳", "匿名", "无", "無", "網絡", "网络", "綜合", "综合", "本站", "admin", "Admin", "Administrator", "Unknown", "Anonymous", "Webmaster", "Quản trị viên", "创始人", "管理员", "小编", "编辑", "編輯", "报道", "報導", "報道", "文", "图", "圖", "摄", "攝", "昨天", "今天", "昨日", "今日"]);

/** "Meer Nederland", "Mehr Politik", "Write Your Opinion": the link to a section, or a button. */
export const MORE = /^(?:meer|mehr|more|alles?|all|plus|lees|bekijk|toon|weitere?|zum|zur|naar|write|post|leave|add|share|read|view|show|see|back|go|return|join|watch|listen|download|print|send|subscribe|next|previous|latest|related|recommended|zurück|jetzt|voir|lire|retour|terug|vorige?|volgende?) /iu;

/** One name and its kind; `undefined` if the words are no name. */
export function toByline(text: string, words: FurnitureIndex): Byline | undefined {
  const name = withoutBrackets(text);
  if (name === "" || name.length > 90 || NOBODY.has(name) || MORE.test(name)) return undefined;
  // 国际, 本地: a section of the page.
  if (isIdeograph(name.charCodeAt(0)) && words.lines.has(foldFurniture(name))) return undefined;
  if (isInitials(text)) return { name, kind: AGENCIES.has(name) || name === "AP" ? "organisation" : "initials" };
  if (isHost(name) || isAcronym(name)) return { name, kind: "organisation" };
  // "Department Press Briefing": what kind of text it is.
  if (words.release.has(foldFurniture(name).split(" ").slice(-2).join(" "))) return undefined;
  if (/[.!?…:：]$|[!?…。！？"“”«»„;•]|\d{3}/u.test(name)) return undefined;
  if (isWriter(name, words) && name.includes(" ") && isCapitalised(name)) return { name, kind: "organisation" };
  if (hasOrganisationWord(name, words) && name.split(" ").length <= 12) return isCapitalised(name) ? { name, kind: "organisation" } : undefined;
  return isPersonName(name) ? { name, kind: "person" } : undefined;
}

function withoutBrackets(text: string): string {
  return text.replaceAll(/^[\s(（[]+|[\s)）\]]+$/gu, "");
}

/** Letters without a full name: "PV", "T.H.", "N. T. H.", and the codes of desks: "(mst)", "mst/jk". */
export function isInitials(text: string): boolean {
  const name = withoutBrackets(text);
  if (/^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,4}(?:\p{Lu}\.?)?$/u.test(name) || /^\p{Lu}{2}$/u.test(name)) return true;
  return name === text ? /^\p{Ll}{2,3}(?:\/\p{Ll}{2,3}){0,2}$/u.test(name) : /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,2}$/u.test(name);
}

function isHost(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}$/u.test(name);
}

function isAcronym(name: string): boolean {
  return /^(?=.*\p{Lu}{2})[\p{Lu}\d]{3,9}(?:-[\p{Lu}\d]{1,4})?$/u.test(name);
}

/** Letters that a compound with a body's noun has at least: "Koenraad" is a given name, "Stadsraad" none. */
const SHORTEST_COMPOUND = 8;

/** Agencies whose letters look like those of a person: "dpa", "afp". */
const AGENCIES = new Set("dpa afp ap apa sda ats kna epd dts sid ddp dapd rtr anp dts efe tt ntb stt lsm pap ctk tass map aps".split(" "));

/** "Serviceangebote", "Fahrverbote": no messengers. */
const NO_BODY = /(?:ge|ver)bote$/u;

/** A ministry, a newspaper, an agency: a word that only bodies have, or the end of one ("Elbe-Agentur", "中国青年报"). */
export function hasOrganisationWord(name: string, words: FurnitureIndex): boolean {
  const parts = name.toLowerCase().split(/[\s\-–—./&]+/u);
  for (const [at, part] of parts.entries()) {
    if (words.organisation.has(part) || words.organisation.has(`${part} ${parts[at + 1] ?? ""}`)) return at > 0 || !isShortName(parts, part);
  }
  if (isIdeograph(name.charCodeAt(0))) return [1, 2, 3].some((length) => name.length > length + 1 && words.organisation.has(foldFurniture(name.slice(-length))));
  return parts.some((part) => [4, 5, 6, 7, 8, 10, 12].some((length) => part.length > Math.max(length + 2, SHORTEST_COMPOUND) && words.organisation.has(part.slice(-length)) && !NO_BODY.test(part)));
}

/** A syllable that opens the names of Vietnamese bodies is also a surname or given name when little follows it. */
function isShortName(parts: readonly string[], first: string): boolean {
  return first.length <= 3 && parts.length === 1;
}

/** Small words of names, with those that running text has in other uses too. */
const PARTICLES = new Set([...NAME_PARTICLES, "zum", "te", "op", "'t"]);

/** Letters of a given name before a particle that also joins German nouns. */
const LONGEST_GIVEN = 10;

function isPersonName(name: string): boolean {
  if (isIdeograph(name.charCodeAt(0))) return /^[\p{sc=Han}·]{2,4}$|^\p{sc=Han}+·[\p{sc=Han}·]+$|^\p{sc=Han} \p{sc=Han}{1,2}$/u.test(name) && name.length <= 14;
  const parts = name.split(/\s+/u);
  if (parts.length > 5 || (parts[1] === "des" && (parts[0] ?? "").length > LONGEST_GIVEN)) return false; // "Außenministertreffen des Rates"
  const capitalised = parts.filter((part) => /^(?:[dDlLO]['’])?\p{Lu}[\p{L}'’.-]*$/u.test(part)).length;
  const particles = parts.filter((part) => PARTICLES.has(part)).length;
  return capitalised + particles === parts.length && capitalised >= Math.min(2, parts.length) && !name.endsWith(".");
}

/** Whether the words look like the name of a body and not like a clause: a capital or a character first, and no comma. */
function isCapitalised(name: string): boolean {
  return /^[\p{Lu}\p{Lo}\d]/u.test(name) && !/[,;:，；：]/u.test(name);
}
