import type { Block, Byline, FigureBlock, Furniture, Span } from "@concord/domain";
import type { Outlet } from "../outlets/outlet.ts";
import type { ArticleParts, SplitHooks } from "./article-parts.ts";
import type { FurnitureIndex } from "./compile-furniture.ts";
import { type Dateline, findDateline } from "./find-dateline.ts";
import { findHanReporters } from "./han-reporters.ts";
import type { PageFoot } from "./page-foot.ts";
import type { PageHead, Words } from "./page-head.ts";
import { readPrintedDate } from "./printed-date.ts";
import { toByline } from "./read-byline.ts";
import { toOneLine } from "./to-one-line.ts";
import type { PageBody } from "./read-body.ts";

/** The three parts of a page, each read by itself. */
export interface PageParts {
  readonly head: PageHead;
  readonly body: PageBody;
  readonly foot: PageFoot;
}

export interface AssembleHooks extends Pick<SplitHooks, "readDate"> {
  readonly outlets: readonly Outlet[];
}

/** Puts the parts of the page together; what one part leaves open, another fills. */
export function assembleParts({ head, body, foot }: PageParts, words: FurnitureIndex, { outlets, readDate }: AssembleHooks): ArticleParts {
  const { standfirst, blocks } = takeStandfirst(head, joinFigures(head.figures ?? [], body.blocks));
  const openings = [standfirst, firstParagraph(blocks)]; // a summary above the dispatch has no dateline
  const opening = openings.find((first) => first && findDateline(first.text, words) !== undefined) ?? standfirst;
  const dateline = opening && findDateline(opening.text, words);
  const published = head.published ?? body.published ?? (opening && dateline && readDatelineDay(opening, dateline, readDate));
  const publisher = body.source?.publisher ?? head.publisher;
  const url = body.source?.url ?? head.url;
  const originalTitle = mostFrequent(body.originals);
  const parts: ArticleParts = {
    bylines: findBylines(head, [...body.bylines, ...lastReporters(head, body, dateline, words)], dateline, words),
    blocks: [...blocks],
    furniture: inOrder([...head.furniture, ...toFurniture(opening, dateline), ...body.furniture, ...foot.furniture]),
    spans: {},
  };
  // One by one: a missing value is a missing key, and a spread for each would cost more than reading the page.
  if (head.siteLine !== undefined) parts.outlet = toOutlet(head.siteLine, outlets);
  if (head.title) parts.title = toOneLine(head.title.text);
  if (head.title) parts.spans.title = toSpan(head.title);
  if (standfirst) parts.standfirst = standfirst.text;
  if (standfirst) parts.spans.standfirst = toSpan(standfirst);
  if (published) parts.publishedAt = published.iso;
  if (published) parts.spans.publishedAt = toSpan(published);
  if (body.credit !== undefined) parts.credit = body.credit;
  if (publisher !== undefined || url !== undefined) parts.source = { ...(publisher === undefined ? {} : { publisher }), ...(url === undefined ? {} : { url }) };
  if (originalTitle !== undefined) parts.originalTitle = toOneLine(originalTitle);
  const commentCount = foot.commentCount ?? head.commentCount;
  if (commentCount !== undefined) parts.commentCount = commentCount;
  if (foot.related) parts.related = foot.related;
  return parts;
}

function inOrder(furniture: Furniture[]): Furniture[] {
  const isOrdered = furniture.every((line, at) => at === 0 || (furniture[at - 1]?.start ?? 0) <= line.start);
  return isOrdered ? furniture : furniture.toSorted((a, b) => a.start - b.start);
}

function toSpan({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start, end };
}

/** The standfirst of the head, else the first paragraph, unless it is all that a titled text has. */
function takeStandfirst(head: PageHead, blocks: readonly Block[]): { readonly standfirst?: Words; readonly blocks: readonly Block[] } {
  if (head.standfirst) return { standfirst: head.standfirst, blocks };
  const paragraphs = blocks.flatMap((block) => (block.kind === "paragraph" ? block : []));
  const standfirst = paragraphs[0];
  if (!standfirst || (head.title && paragraphs.length < 2)) return { blocks };
  return { standfirst, blocks: blocks.filter((block) => block !== standfirst) };
}

function firstParagraph(blocks: readonly Block[]): Words | undefined {
  for (const block of blocks) if (block.kind === "paragraph") return block;
  return undefined;
}

/** "GENEVA, 3 March 2025 (Agency) —": the day of the dispatch, where it prints its year. */
function readDatelineDay(opening: Words, dateline: Dateline, readDate: SplitHooks["readDate"]): (Span & { readonly iso: string }) | undefined {
  const date = readPrintedDate(opening.text.slice(dateline.start, dateline.end), readDate);
  return date && { start: opening.start + dateline.start + date.start, end: opening.start + dateline.start + date.end, iso: date.iso };
}

/** Pictures of the head before the blocks; what the last one shows may be told by the first of them. */
function joinFigures(figures: readonly FigureBlock[], blocks: readonly Block[]): readonly Block[] {
  const [last, first] = [figures.at(-1), blocks[0]];
  if (last?.alt === undefined || last.caption !== undefined || first?.kind !== "figure" || first.alt !== undefined) return [...figures, ...blocks];
  return [...figures.slice(0, -1), { ...first, alt: last.alt, start: last.start }, ...blocks.slice(1)];
}

/** Authors above and below the text; where none sign, the reporters of the dateline, its agency, or the publisher beside the date. */
function findBylines(head: PageHead, below: readonly Byline[], dateline: Dateline | undefined, words: FurnitureIndex): Byline[] {
  const signed = withoutSender([...head.bylines, ...below.filter(({ name }) => !head.bylines.some((byline) => byline.name === name))], dateline);
  if (signed.length > 0) return signed;
  if (dateline && dateline.reporters.length > 0) return dateline.reporters.map((name) => toByline(name, words) ?? { name, kind: "person" });
  const name = dateline?.agency ?? head.publisher;
  return name === undefined ? [] : [{ name, kind: "organisation" }];
}

/** "AGENCY/Ada Marlowe" below what the agency of the dateline sent: a person signs. */
function withoutSender(signed: readonly Byline[], dateline: Dateline | undefined): Byline[] {
  return signed.some(({ kind }) => kind === "person") ? signed.filter(({ name }) => name !== dateline?.agency) : [...signed];
}

/** "…。（记者：周文凯）" below a text that nobody else signs. */
function lastReporters(head: PageHead, body: PageBody, dateline: Dateline | undefined, words: FurnitureIndex): Byline[] {
  if (head.bylines.length + body.bylines.length + (dateline?.reporters.length ?? 0) > 0) return [];
  const last = body.blocks.findLast((block) => block.kind === "paragraph");
  if (last?.kind !== "paragraph") return [];
  const desk = LAST_WORDS.exec(last.text.slice(-LONGEST_DESK));
  return desk ? [toByline(desk[1] ?? desk[2] ?? "", words)].flatMap((byline) => byline ?? []) : findHanReporters(last.text).map((name) => ({ name, kind: "person" }));
}

/** "… am Hafen. (dpa)", "… am Hafen. mst/jk": the agency or the desk behind the last sentence. */
const LAST_WORDS = /[.!?“”"»] (?:\((\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,2}|\p{Lu}{2,6}|Xinhua|Reuters)\)|(\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,2}))$/u;
const LONGEST_DESK = 24;

function toFurniture(opening: Words | undefined, dateline: Dateline | undefined): Furniture[] {
  return opening && dateline ? [{ kind: "dateline", start: opening.start + dateline.start, end: opening.start + dateline.end }] : [];
}

/** The id of the outlet whose name or host opens the site line, else the site line as printed. */
function toOutlet(siteLine: string, outlets: readonly Outlet[]): string {
  const name = siteLine.split(/\s+[-–—|]\s+/u)[0]?.toLowerCase() ?? "";
  const host = name.replace(/^(?:https?:\/\/)?(?:www\.)?/u, "").replace(/\/$/u, "");
  return outlets.find((outlet) => outlet.hosts.includes(host) || outlet.names.some((known) => known.toLowerCase() === name))?.id ?? siteLine;
}

/** The first of those that occur most often. */
function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | undefined;
  for (const [word, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = word;
  return best;
}
