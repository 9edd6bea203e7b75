import type { Article, ParsedText } from "@concord/domain";
import { sortedDistinct } from "./compare-strings.ts";
import { decidedKeys, type DecidedSubject } from "./decided-subject.ts";
import { foldWords } from "./fold-letters.ts";
import { printKeys, type StoryPrint, toStoryPrint } from "./story-print.ts";

/** What one article shows of the text that it was made from. */
export interface StoryTraces {
  readonly articleId: string;
  /** Day of publication. */
  readonly day?: string | undefined;
  /** Addresses of the original or of the text itself. */
  readonly addresses: readonly string[];
  /** The original's title as words of an address, from its address or from photo lines. */
  readonly titles: readonly string[];
  /** The article's own title in that form: it may be the original. */
  readonly ownTitle?: string | undefined;
  readonly print?: StoryPrint | undefined;
  /** Decisions on what is one story that name the article. */
  readonly decided?: readonly DecidedSubject[] | undefined;
}

/** Shorter titles recur ("Weekly press conference"). */
const MIN_WORDS = 5;
const MIN_CHARACTERS = 10;

/** The part of an article that shows where it comes from. */
export interface TracedArticle extends Pick<Article, "id" | "title" | "publishedAt" | "source" | "url" | "originalTitle"> {
  /** Absent where the text is too short to be told from others. */
  readonly print?: StoryPrint | undefined;
  readonly decided?: readonly DecidedSubject[] | undefined;
}

/** That part of a parsed text. */
export function traceArticle(parsed: ParsedText, decided?: readonly DecidedSubject[]): TracedArticle {
  const { id, title, publishedAt, source, url, originalTitle } = parsed.article;
  const print = toStoryPrint(parsed);
  return { id, ...(title !== undefined && { title }), ...(publishedAt !== undefined && { publishedAt }), ...(source && { source }), ...(url !== undefined && { url }), ...(originalTitle !== undefined && { originalTitle }), ...(print && { print }), ...(decided && { decided }) };
}

/** The traces of one article. */
export function storyTraces(article: TracedArticle): StoryTraces {
  const { source, url, title, originalTitle } = article;
  const titles = [source?.url === undefined ? undefined : addressWords(source.url), originalTitle === undefined ? undefined : titleWords(originalTitle)];
  return {
    articleId: article.id,
    day: article.publishedAt?.slice(0, 10),
    addresses: sortedDistinct([source?.url, url].flatMap((address) => (address === undefined ? [] : (normaliseAddress(address) ?? [])))),
    titles: sortedDistinct(titles.filter((words) => words !== undefined)),
    ownTitle: title === undefined ? undefined : titleWords(title),
    print: article.print,
    decided: article.decided,
  };
}

const PRINT = "p:";

/** Whether a key is of prints: those who share one need not belong together. */
export function isPrintKey(key: string): boolean {
  return key.startsWith(PRINT);
}

/** Keys under which editions find each other. */
export function storyKeys({ addresses, titles, ownTitle, print, decided }: StoryTraces): string[] {
  return sortedDistinct([...decidedKeys(decided), ...(print ? printKeys(print).map((key) => `${PRINT}${key}`) : []), ...addresses.map((address) => `u:${address}`), ...[...titles, ownTitle].flatMap((words) => (words === undefined ? [] : `s:${words}`))]);
}

/** Host and path of one text, without what trackers and servers add. An address of a whole site or section is none. */
export function normaliseAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const path = decode(url.pathname).replace(/\/+$/u, "").toLowerCase();
  const last = path.slice(path.lastIndexOf("/") + 1);
  const query = [...url.searchParams].filter(([name]) => /^(?:id|p|article|aid|newsid)$/iu.test(name)).map(([name, value]) => `${name.toLowerCase()}=${value}`);
  if (query.length === 0 && !/\d/u.test(last) && last.split("-").length < MIN_WORDS) return undefined;
  return `${url.hostname.replace(/^www\./u, "")}${path}${query.length === 0 ? "" : `?${query.sort().join("&")}`}`;
}

/** The title that the last part of an address spells, without its file ending and number. */
function addressWords(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const last = decode(new URL(address).pathname).split("/").findLast((part) => part !== "") ?? "";
  return titleWords(last.replace(/\.[a-z]{2,5}$/iu, "").replace(/[-_.]\p{L}{0,4}\d{5,}$/iu, ""));
}

function titleWords(title: string): string | undefined {
  const words = foldWords(title);
  const joined = words.join("-");
  const characters = joined.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words.length >= MIN_WORDS || characters >= MIN_CHARACTERS ? joined : undefined;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray percent sign: the words as printed
  }
}
