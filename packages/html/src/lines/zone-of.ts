import type { FurnitureKind } from "@concord/domain";
import { type Element, elementsOf } from "../markup/element.ts";
import { isLinkList } from "./is-link-list.ts";
import { ZONE_PHRASES, ZONE_WORDS } from "./zone-words.ts";

/** Where an element stands. */
export interface ZonePlace {
  /** Share of the characters of the page that it shows. */
  readonly share: number;
  readonly isInArticle: boolean;
}

/** Shares from which a name is not believed: pages name their outermost boxes after what stands at their side. */
const MOST = 0.4;
const LARGE = 0.3;

/** What an element holds by its name, role or class, if that is not the article. */
export function zoneOf(element: Element, { share, isInArticle }: ZonePlace): FurnitureKind | undefined {
  const { name, attributes } = element;
  if (name === "html" || name === "body" || name === "main") return undefined;
  return byElement(element, share, isInArticle) ?? byRole(attributes.role) ?? (share < MOST ? byClass(`${attributes.class ?? ""} ${attributes.id ?? ""}`) : undefined);
}

function byElement(element: Element, share: number, isInArticle: boolean): FurnitureKind | undefined {
  switch (element.name) {
    case "nav":
    case "menu":
      return "menu";
    case "aside":
      return "related";
    case "footer":
      return isInArticle ? undefined : "other";
    case "header":
      return isInArticle || share > LARGE || holdsTitle(element) ? undefined : "menu";
    case "form":
    case "button":
      return share > LARGE ? undefined : "other"; // some servers wrap a whole page in one form
    case "ul":
    case "ol":
      return isLinkList(element) ? "menu" : undefined;
    case "article":
      return isInArticle && share < LARGE ? "related" : undefined;
    default:
      return undefined;
  }
}

function holdsTitle(element: Element): boolean {
  for (const { name } of elementsOf(element)) if (name === "h1") return true;
  return false;
}

function byRole(role: string | undefined): FurnitureKind | undefined {
  if (role === "navigation" || role === "banner" || role === "menu" || role === "search") return "menu";
  if (role === "complementary") return "related";
  return role === "contentinfo" || role === "dialog" || role === "alertdialog" ? "other" : undefined;
}

function byClass(names: string): FurnitureKind | undefined {
  if (names.length < 3) return undefined;
  const parts = names.slice(0, 1000).replace(/(?<=[a-z])(?=[A-Z])/gu, " ").toLowerCase().split(/[^a-z0-9]+/u);
  for (const [kind, words] of ZONE_WORDS) if (parts.some((part) => words.has(part))) return kind;
  const line = ` ${parts.join(" ").trim()} `;
  for (const [kind, phrases] of ZONE_PHRASES) if (phrases.some((phrase) => line.includes(` ${phrase} `))) return kind;
  return undefined;
}
