import type { FurnitureKind } from "@concord/domain";
import { type Element, elementsOf, isElement } from "../markup/element.ts";
import { BLOCKS, UNREAD } from "../markup/element-names.ts";
import { isHidden } from "./is-hidden.ts";
import type { PageRow } from "./page-row.ts";
import { RowWriter } from "./row-writer.ts";
import { toImageText } from "./to-image-text.ts";
import { zoneOf } from "./zone-of.ts";
import { measureText } from "./text-lengths.ts";

/** What is known of an element from those around it. */
export interface RowPlace {
  readonly zone?: FurnitureKind | undefined;
  readonly kind: "text" | "heading" | "quote" | "caption";
  readonly level?: number | undefined;
  readonly isLinked: boolean;
  readonly isInArticle: boolean;
  readonly isInFigure: boolean;
  readonly isPreformatted: boolean;
  readonly container: Element;
  readonly parent?: Element | undefined;
  /** Class and id of the innermost element inside the line that has any. */
  readonly named?: string | undefined;
}

/** The lines of a page in reading order; elements that nobody sees apart. */
export function collectRows(page: Element): PageRow[] {
  const lengths = measureText(page);
  const total = Math.max(lengths.get(page) ?? 0, 1);
  const writer = new RowWriter();

  const walk = (element: Element, around: RowPlace): void => {
    for (const [at, child] of element.children.entries()) {
      if (isElement(child) && isBesideLabel(child, element.children[at - 1], around)) writer.add(" ", around);
      if (!isElement(child)) writer.add(child, around);
      else if (child.name === "br") writer.breakLine();
      else if (child.name === "img" || child.name === "amp-img") writer.addImage(toImageText(child, around.isInFigure), around);
      else if (!UNREAD.has(child.name) && !isHidden(child)) visit(child, around);
    }
  };
  const visit = (element: Element, around: RowPlace): void => {
    const zone = around.zone ?? zoneOf(element, { share: (lengths.get(element) ?? 0) / total, isInArticle: around.isInArticle });
    const place = placeIn(element, { ...around, zone });
    const isBlock = BLOCKS.has(element.name) && !isCellOfRow(element);
    if (isBlock) writer.endLine(isListed(element));
    else if (element.name === "td" || element.name === "th") writer.add(" ", place);
    walk(element, place);
    if (isBlock) writer.endLine(false);
  };
  walk(page, { kind: "text", isLinked: false, isInArticle: false, isInFigure: false, isPreformatted: false, container: page });
  writer.endLine(false);
  return writer.rows;
}

function placeIn(element: Element, around: RowPlace): RowPlace {
  const { name, attributes } = element;
  const isBlock = BLOCKS.has(name);
  const heading = around.kind === "caption" ? null : /^h([1-6])$/u.exec(name);
  const isCaption = name === "figcaption" || (name === "caption" && !around.isInArticle) || (isBlock && /(?:^|[\s_-])(?:wp-caption-text|caption|legend)(?:[\s_-]|$)/iu.test(attributes.class ?? "") && !/[\s_-]?wrap|container/iu.test(attributes.class ?? "") && !holdsImage(element));
  return {
    ...around,
    kind: isCaption ? "caption" : heading ? "heading" : name === "blockquote" && around.kind === "text" ? "quote" : around.kind,
    level: heading ? Number(heading[1]) : around.level,
    isLinked: around.isLinked || name === "a",
    isInArticle: around.isInArticle || name === "article",
    isInFigure: around.isInFigure || name === "figure" || name === "picture",
    isPreformatted: around.isPreformatted || name === "pre",
    ...(isBlock ? { container: element, parent: around.container, named: undefined } : hasName(element) ? { named: `${attributes.class ?? ""} ${attributes.id ?? ""}` } : {}),
  };
}

function hasName({ attributes }: Element): boolean {
  return (attributes.class ?? "") !== "" || (attributes.id ?? "") !== "";
}

/** Labels side by side in a line that is no running text: what parts them on the screen is no character. */
function isBesideLabel(element: Element, above: Element | string | undefined, { container, kind }: RowPlace): boolean {
  return above !== undefined && isElement(above) && LABELS.has(element.name) && LABELS.has(above.name) && kind === "text" && !RUNNING.has(container.name);
}

const LABELS = new Set(["span", "time", "a"]);
const RUNNING = new Set(["p", "li", "blockquote", "figcaption", "pre"]);

function holdsImage(element: Element): boolean {
  for (const { name } of elementsOf(element)) if (name === "img" || name === "amp-img") return true;
  return false;
}

/** Items of lists and rows of tables stand directly below one another. */
function isListed({ name }: Element): boolean {
  return name === "li" || name === "tr" || name === "dd";
}

/** A cell with a few words is part of its row; one with blocks or long text is a column of the page. */
function isCellOfRow(element: Element): boolean {
  if (element.name !== "td" && element.name !== "th") return false;
  let length = 0;
  for (const child of element.children) if (!isElement(child)) length += child.length;
  if (length > 120) return false;
  for (const { name } of elementsOf(element)) if (BLOCKS.has(name) || name === "br" || name === "img") return false;
  return true;
}
