import { hanSurname } from "../names/han-names.ts";

/** 记者唐慧杰通讯员宏山、本报记者赖敏: marks and words for reporters between their names. */
const BETWEEN_NAMES = /[ \u3000、,，;；/／|｜丨]+|(?:本[報报网網社台刊]|实习|實習|特约|特約|见习|見習|特派|首席|全媒体|全媒體|摄影|攝影)?(?:记者|記者|通讯员|通訊員|实习生|實習生)[ :：|｜丨]?/u;
const NAME = /^\p{sc=Han}{2,4}$/u;
/** 周文凯台北18日, 周文凱台北報導: most names have three characters, and place and day or the word for a report follow. */
const WIRED = /^(\p{sc=Han}{3}(?=\p{sc=Han}{2,8}(?:\d|[报報][导導道]))|\p{sc=Han}{2}(?=\p{sc=Han}{1,2}\d))/u;
/** 台北報導, 综合报道: what stands behind a slash. */
const REPORT = /(?:[报報][导導道]|专电|專電|電|电|摄影|攝影|摄|攝)$/u;

/** 蕭文凱/台北, 蕭文凱／東京: behind a slash stands where somebody wrote, which is no name. */
const PLACED = /^(\p{sc=Han}{2,4})[／/](?:(?:[台臺][北中南東东]|高雄|新竹|桃園|香港|澳[門门]|北京|上海|東京|东京|[華华]盛[頓顿]|[紐纽][約约]|巴黎|倫敦|伦敦|吉隆坡|新加坡|首[爾尔]|曼谷|河[內内]))(?=$|[\s】)）])/u;

/** Names on a list of reporters, whatever words for their work stand between them. */
export function namesOfReporters(list: string): readonly string[] {
  return list.replace(PLACED, "$1").split(BETWEEN_NAMES).flatMap((part) => (part !== "" && !REPORT.test(part) && NAME.test(part) ? part : (WIRED.exec(part)?.[1] ?? [])));
}

/** Names behind the word for a reporter, within the brackets of a dateline; the last may have place and day behind it. */
export function reportersWithin(bracket: string): readonly string[] {
  const at = bracket.search(/[记記]者/u);
  return at < 0 ? [] : namesOfReporters(bracket.slice(at + 2));
}

/** Longest stretch at the end of a text in which its brackets are looked for. */
const CLOSING = 60;
/** "…。（周文凯）（江城日报）": a paper's name may follow. */
const SIGNED = /[。！？”」][ \u3000]*[（(](\p{sc=Han}{2,4}(?:[ \u3000、]\p{sc=Han}{2,4}){0,2})[）)](?:[ \u3000]*[（(][^（）()\d]{2,14}[）)])?\s*$/u;

/** "…。（记者：周文凯）", "…。（周文凯）": who reported, at the end of the last paragraph. */
export function findHanReporters(closing: string): readonly string[] {
  const end = closing.slice(-CLOSING);
  const marked = /[（(][^（）()]{0,10}[记記]者[ \u3000:：|｜丨]*([^（）()]{2,30})[）)]\s*$/u.exec(end);
  if (marked) return namesOfReporters(marked[1] ?? "");
  const names = namesOfReporters(SIGNED.exec(end)?.[1] ?? "");
  return names.every(isWholeName) ? names : [];
}

/** A family name with one or two characters behind it: 周文凯, but not 全文完. */
export function isWholeName(name: string): boolean {
  const surname = hanSurname(name);
  return surname !== undefined && name.length > surname.length && name.length <= surname.length + surname.longestGiven && !/[完社报報网網讯訊电電台图圖文]$/u.test(name);
}
