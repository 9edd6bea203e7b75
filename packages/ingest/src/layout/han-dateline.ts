import type { FurnitureIndex } from "./compile-furniture.ts";
import type { Dateline } from "./find-dateline.ts";

const MONTH_DAY = String.raw`(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})日`;
const WIRE = "(?:专电|專電|综合电|电|電|讯|訊|消息|报道|報道|報導)";

/** 江城社河内3月4日电, 江城网3月4日讯: agency, place and day. */
const TELEGRAM = new RegExp(String.raw`^(?:据|據)?([\p{sc=Han}A-Za-z·]{2,24}?)${MONTH_DAY}${WIRE}`, "u");
/** 江城社河内——, 江城社河内1月8日——: agency and place before a dash. */
const DASHED = new RegExp(String.raw`^([\p{sc=Han}]{1,5}社)[\p{sc=Han}]{2,8}(?:${MONTH_DAY})?\s?(?:——|—|--)`, "u");
/** 据江城社电, 江城社／河内5日电: without a month. */
const AGENCY = new RegExp(String.raw`^(?:据|據)?([\p{sc=Han}]{1,5}社)(?:[／/] ?)?[\p{sc=Han}]{0,6}(?:\d{1,2}日)?(?:电|電|讯|訊)(?!\p{sc=Han}{0,2}[话話会會])`, "u");
const BRACKETS = /^[（(【]([^（）()【】]{2,30}?)(?:讯|訊|电|電|消息)?[）)】]/u;
/** 本报讯, 江城日报讯, 江城网消息: a paper before the word for news, with a mark, a bracket, a space or a day behind. */
const PAPER = /^(?:本报|本報|本刊|本网|本網|本社|[\p{sc=Han}]{2,10}(?:网|網|报|報|在线|在線|新闻|新聞))(?:[\p{sc=Han}]{0,8}?)(?:讯|訊|电|電|消息)(?=[\s:：，,(（\d昨今]|$)/u;
/** 滨江3月4日讯 behind 本报, which is no place. */
const AFTER_PAPER = new RegExp(String.raw`^(?:本报|本報|本刊|本网|本網)[\p{sc=Han}]{0,8}${MONTH_DAY}(?:讯|訊|电|電)`, "u");

const REPORTER = /^\s*[（(](?:[^（）()]{0,12}?)[记記]者[ \u3000:：]*([^（）()]{2,40})[）)]/u;
/** 江城社記者周文凱台北18日: most names have three characters. */
const WIRED = /(\p{sc=Han}{3}(?=\p{sc=Han}{2,8}\d)|\p{sc=Han}{2}(?=\p{sc=Han}{1,2}\d))/u;
const BETWEEN_NAMES = /[ \u3000、,，;；/]+|(?:[本\p{sc=Han}]{0,4}[报報网網社台]|实习|實習|特约|特約|见习|見習)?(?:记者|記者|通讯员|通訊員)[ :：]?/u;
const NAME = /^\p{sc=Han}{2,4}$/u;

/** The opening of a dispatch in characters. */
export function findHanDateline(opening: string, words: FurnitureIndex): Dateline | undefined {
  const wire = AFTER_PAPER.exec(opening) ?? TELEGRAM.exec(opening) ?? DASHED.exec(opening) ?? AGENCY.exec(opening);
  const match = wire ?? BRACKETS.exec(opening) ?? PAPER.exec(opening);
  if (!match) return undefined;
  const inside = wire ? [] : reportersWithin(match[1] ?? "");
  const agency = wire ? agencyOf(wire[1] ?? "", words) : undefined;
  const reporter = REPORTER.exec(opening.slice(match[0].length));
  const end = match[0].length + (reporter?.[0].length ?? 0);
  const reporters = inside.length > 0 ? inside : namesIn(reporter?.[1] ?? "");
  return { start: 0, end: end + (/^[ \u3000]*[-—:：]/u.exec(opening.slice(end))?.[0].length ?? 0), reporters, ...(agency ? { agency } : {}) };
}

/** "…。（记者：周文凯）": who reported, at the end of the last paragraph. */
export function findHanReporters(closing: string): readonly string[] {
  const last = /[（(][^（）()]{0,10}[记記]者[ \u3000:：]*([^（）()]{2,30})[）)]\s*$/u.exec(closing.slice(-60));
  return namesIn(last?.[1] ?? "");
}

function namesIn(text: string): readonly string[] {
  return text.split(BETWEEN_NAMES).filter((name) => NAME.test(name));
}

/** Names behind the word for a reporter, within the brackets of a dateline; the last has place and day behind it. */
function reportersWithin(bracket: string): readonly string[] {
  const at = bracket.search(/[记記]者/u);
  if (at < 0) return [];
  const list = bracket.slice(at + 2).split(BETWEEN_NAMES).filter((part) => part !== "");
  return list.flatMap((part) => (NAME.test(part) ? part : (WIRED.exec(part)?.[1] ?? [])));
}

/** The agency that opens "南岭社谅山", up to the word that ends names of agencies. */
function agencyOf(head: string, words: FurnitureIndex): string | undefined {
  for (let end = 2; end <= head.length; end++) if (words.organisation.has(head.slice(end - 1, end))) return head.slice(0, end);
  return undefined;
}
