import type { Element } from "../markup/element.ts";
import type { PageRow } from "../lines/page-row.ts";
import { isLongText, isRunningText, widthOf } from "./is-running-text.ts";
import type { Story } from "./story.ts";

/** The rows of the element that holds most running text directly or one step below. Linear. */
export function findByDensity(rows: readonly PageRow[]): Story {
  const scores = new Map<Element, number>();
  const add = (element: Element | undefined, score: number) => element && scores.set(element, (scores.get(element) ?? 0) + score);
  const isText = rows.some(isRunningText) ? isRunningText : isLongText; // a page of notes has no sentence
  for (const row of rows) {
    if (!isText(row)) continue;
    const width = widthOf(row.text);
    add(row.container, width * (isParagraph(row) ? 0 : 1));
    add(row.parent, width * (isParagraph(row) ? 1 : 0.5));
  }
  const best = [...scores].reduce<readonly [Element, number] | undefined>((one, other) => (one === undefined || other[1] > one[1] ? other : one), undefined)?.[0];
  const found = new Set<number>();
  for (const [at, row] of rows.entries()) if (row.zone === undefined && row.kind !== "image" && (row.container === best || row.parent === best)) found.add(at);
  return { rows: found };
}

function isParagraph({ container }: PageRow): boolean {
  return container.name === "p";
}
