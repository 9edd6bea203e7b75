import { type Element, isElement } from "../markup/element.ts";
import { UNREAD } from "../markup/element-names.ts";

/** How many characters each element shows. */
export function measureText(page: Element): ReadonlyMap<Element, number> {
  const lengths = new Map<Element, number>();
  const measure = (element: Element): number => {
    let length = 0;
    for (const child of element.children) {
      if (isElement(child)) length += UNREAD.has(child.name) ? 0 : measure(child);
      else length += child.trim().length;
    }
    lengths.set(element, length);
    return length;
  };
  measure(page);
  return lengths;
}
