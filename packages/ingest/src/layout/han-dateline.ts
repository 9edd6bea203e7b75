import type { FurnitureIndex } from "./compile-furniture.ts";
import type { Dateline } from "./find-dateline.ts";
import { isWholeName, namesOfReporters, reportersWithin } from "./han-reporters.ts";

const MONTH_DAY = String.raw`(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})日`;
const WIRE = "(?:专电|專電|综合电|电|電|讯|訊|消息|报道|報道|報導)";

/** 江城社河内3月4日电, 江城网3月4日讯: agency, place and day. */
const TELEGRAM = new RegExp(String.raw`^(?:据|據)?([\p{sc=Han}A-Za-z·-]{2,24}?)${MONTH_DAY}${WIRE}`, "u");
/** 江城社河内——, 江城社河内1月8日——: agency and place before a dash. */
const DASHED = new RegExp(String.raw`^([\p{sc=Han}]{1,5}社)[\p{sc=Han}]{2,8}(?:${MONTH_DAY})?\s?(?:——|—|--)`, "u");
/** 据江城社电, 江城社／河内5日电: without a month. */
const AGENCY = new RegExp(String.raw`^(?:据|據)?([\p{sc=Han}]{1,5}社)(?:[／/] ?)?[\p{sc=Han}]{0,6}(?:\d{1,2}日)?(?:电|電|讯|訊)(?!\p{sc=Han}{0,2}[话話会會])`, "u");
const BRACKETS = /^[（(【［〔[]([^（）()【】［］〔〕[\]]{2,30}?)(?:讯|訊|电|電|消息)?[）)】］〕\]]/u;
/** What brackets before a story say where they are its dateline. */
const NEWS = /[记記]者|(?:[讯訊电電社报報网網台]|消息|[报報][导導道]|新闻|新聞)[）)]$/u;
/** 本报讯, 江城日报讯, 江城网消息: a paper before the word for news, with a mark, a bracket, a space or a day behind. */
const PAPER = /^(?:本报|本報|本刊|本网|本網|本社|[\p{sc=Han}]{2,10}(?:网|網|报|報|在线|在線|新闻|新聞))(?:[\p{sc=Han}]{0,8}?)(?:讯|訊|电|電|消息)(?=[\s:：，,(（\d昨今]|$)/u;
/** 滨江3月4日讯 behind 本报, which is no place. */
const AFTER_PAPER = new RegExp(String.raw`^(?:本报|本報|本刊|本网|本網)[\p{sc=Han}]{0,8}${MONTH_DAY}(?:讯|訊|电|電)`, "u");

/** （记者 周文凯） behind the dateline. */
const REPORTER = /^\s*[（(](?:[^（）()]{0,12}?)[记記]者[ \u3000:：]*([^（）()]{2,40})[）)]/u;
/** 记者周文凯报道： behind the dateline. */
const REPORTING = /^\s*[记記]者[ \u3000]*([\p{sc=Han} \u3000、]{2,20}?)[报報][导導道][:：,，]/u;
/** （周文凯） behind an agency's dateline. */
const ALONE = /^\s*[（(](\p{sc=Han}{2,4}(?:[ \u3000、]\p{sc=Han}{2,4}){0,2})[）)]/u;

/** The opening of a dispatch in characters. */
export function findHanDateline(opening: string, words: FurnitureIndex): Dateline | undefined {
  const wire = AFTER_PAPER.exec(opening) ?? TELEGRAM.exec(opening) ?? DASHED.exec(opening) ?? AGENCY.exec(opening);
  const match = wire ?? bracketOf(opening) ?? PAPER.exec(opening);
  if (!match) return undefined;
  const inside = wire ? [] : reportersWithin(match[1] ?? "");
  const agency = agencyOf(wire?.[1] ?? (inside.length === 0 ? withoutReporters(match[1] ?? "") : ""), words);
  const reporter = findReporter(opening.slice(match[0].length), wire !== null);
  const end = match[0].length + (reporter?.length ?? 0);
  const reporters = inside.length > 0 ? inside : (reporter?.names ?? []);
  return { start: 0, end: end + (/^[ \u3000]*[-—:：]/u.exec(opening.slice(end))?.[0].length ?? 0), reporters, ...(agency ? { agency } : {}) };
}

/** 江城社河內4日電 within brackets, but no name of a reporter behind the agency. */
function withoutReporters(bracket: string): string {
  return /[记記]者|本[报報网網]/u.test(bracket) ? "" : bracket.replace(/^[来來]源[:：]\s*/u, "");
}

/** Brackets of any shape; round ones are a dateline only if they speak of reporters or a report. */
function bracketOf(opening: string): RegExpExecArray | null {
  const match = BRACKETS.exec(opening);
  return match && (!/^[(（]/u.test(opening) || NEWS.test(match[0])) ? match : null;
}

/** Who is named right behind a dateline, and how far that reaches; names alone only where an agency wires. */
function findReporter(rest: string, isWire: boolean): { readonly names: readonly string[]; readonly length: number } | undefined {
  const told = REPORTER.exec(rest) ?? REPORTING.exec(rest);
  if (told) return { names: namesOfReporters(told[1] ?? ""), length: told[0].length };
  const alone = isWire ? ALONE.exec(rest) : null;
  const names = namesOfReporters(alone?.[1] ?? "");
  return alone && names.every(isWholeName) ? { names, length: alone[0].length } : undefined;
}

/** The agency that opens "南岭社谅山", up to the word that ends names of agencies. */
function agencyOf(head: string, words: FurnitureIndex): string | undefined {
  for (let end = 2; end <= head.length; end++) if (words.organisation.has(head.slice(end - 1, end))) return head.slice(0, end);
  return undefined;
}
