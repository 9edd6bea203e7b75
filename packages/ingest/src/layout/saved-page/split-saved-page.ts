import type { Byline, Furniture } from "@concord/domain";
import type { Outlet } from "../../outlets/outlet.ts";
import type { ArticleParts, SplitHooks } from "../article-parts.ts";
import { assembleParts } from "../assemble-parts.ts";
import type { FurnitureIndex } from "../compile-furniture.ts";
import { readGeneralHead } from "../general-head.ts";
import type { PageFoot } from "../page-foot.ts";
import type { PageHead, ShapedUnit } from "../page-head.ts";
import { readPhotoLine } from "../photo-line.ts";
import { findCommentCount } from "../reader-boxes.ts";
import { readBody } from "../read-body.ts";
import { toByline } from "../read-byline.ts";
import { readPrintedDate } from "../printed-date.ts";
import { shapeOf } from "../shape-of.ts";
import type { UnitShape } from "../unit-shape.ts";
import { readMarkedHead } from "./marked-head.ts";
import { type MarkedUnit, readMarkedUnits } from "./read-marked-units.ts";
import { statedValue, type StatedPage } from "./read-page-statement.ts";

export interface SavedPageHooks extends Pick<SplitHooks, "readDate"> {
  readonly outlets: readonly Outlet[];
}

/** A text that carries what its page stated, and the marks of its lines. Never throws, linear time. */
export function splitSavedPage(text: string, page: StatedPage, words: FurnitureIndex, { readDate, outlets }: SavedPageHooks): ArticleParts {
  const marked = readMarkedUnits(text, page.next);
  const units = marked.units.map(({ kind, unit }): ShapedUnit => ({ ...unit, shape: markedShape({ kind, unit }, words) ?? shapeOf(unit, words, readDate) }));
  const titleAt = marked.units.findIndex(({ kind }) => kind === "title");
  const seen = titleAt < 0 ? readGeneralHead(units, words) : readMarkedHead(units, titleAt, words);
  const head = withStatement(seen, page, words, readDate);
  const body = readBody(units, head.next, units.length, words, head.title?.text);
  const parts = assembleParts({ head, body, foot: { furniture: marked.removed, ...countComments(text, marked.removed, words) } }, words, { outlets });
  const url = statedValue(page, "url")?.value;
  const outlet = findOutlet(url, outlets) ?? parts.outlet;
  return { ...parts, ...(url === undefined ? {} : { url }), ...(outlet === undefined ? {} : { outlet }) };
}

/** The first of the removed lines that counts comments. */
function countComments(text: string, removed: readonly Furniture[], words: FurnitureIndex): Pick<PageFoot, "commentCount"> {
  for (const { kind, start, end } of removed) {
    const count = kind === "comments" || kind === "other" || kind === "share" ? findCommentCount(text.slice(start, end), words) : undefined;
    if (count !== undefined) return { commentCount: count };
  }
  return {};
}

/** What the mark alone says of a line. */
function markedShape({ kind, unit }: MarkedUnit, words: FurnitureIndex): UnitShape | undefined {
  if (kind === "quote" || kind === "caption") return { as: kind };
  if (kind === "heading" || kind === "title") return { as: "line" };
  if (kind !== "image") return undefined;
  const photo = readPhotoLine(unit.text, words);
  return { ...(photo?.as === "alt" ? photo : { as: "alt" }), isMarked: true };
}

/** What the page states fills what it shows: the date to the minute, the authors by name. */
function withStatement(seen: PageHead, page: StatedPage, words: FurnitureIndex, readDate: SplitHooks["readDate"]): PageHead {
  const site = statedValue(page, "site");
  const stated = statedValue(page, "published");
  const iso = stated && readPrintedDate(stated.value, readDate)?.iso;
  const published = stated && iso !== undefined ? chooseDay({ iso, start: stated.start, end: stated.end }, seen.published) : seen.published;
  const bylines = chooseBylines(seen.bylines, page, words);
  const lines = page.values.flatMap(({ key, line }) => {
    const kind = FURNITURE[key];
    return kind === undefined ? [] : [{ kind, ...line }];
  });
  return {
    ...seen,
    bylines,
    furniture: [...lines, ...seen.furniture],
    ...(site ? { siteLine: site.value } : {}),
    ...(published ? { published } : {}),
  };
}

const FURNITURE = { site: "site-line", url: "source-line", language: undefined, published: "date-line", author: "byline", organisation: "byline" } as const;

/** A moment in universal time can fall on the day beside the one that the page prints for its readers: then theirs counts. */
function chooseDay(stated: NonNullable<PageHead["published"]>, printed: PageHead["published"]): NonNullable<PageHead["published"]> {
  if (!printed || !/(?:Z|[+-]00:00)$/u.test(stated.iso)) return stated;
  const days = Math.abs(Date.parse(stated.iso.slice(0, 10)) - Date.parse(printed.iso.slice(0, 10))) / 86_400_000;
  return days === 1 ? printed : stated;
}

/** Named persons first: those that the page states, else those that it prints, else the bodies that sign. */
function chooseBylines(seen: readonly Byline[], page: StatedPage, words: FurnitureIndex): readonly Byline[] {
  const stated = page.values.flatMap(({ key, value }): Byline[] => {
    if (key === "organisation") return [{ name: value, kind: "organisation" }];
    return key === "author" ? [toByline(value, words) ?? { name: value, kind: "person" }] : [];
  });
  const persons = stated.filter(({ kind }) => kind !== "organisation");
  if (persons.length > 0) return persons;
  return seen.length > 0 ? seen : stated;
}

/** The outlet whose host the page's own address has. */
function findOutlet(url: string | undefined, outlets: readonly Outlet[]): string | undefined {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/u.exec(url?.toLowerCase() ?? "")?.[1];
  return host === undefined ? undefined : outlets.find(({ hosts }) => hosts.includes(host))?.id;
}
