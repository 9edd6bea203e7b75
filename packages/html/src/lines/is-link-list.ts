import { type Element, isElement, rawWordsOf } from "../markup/element.ts";

/** Links from which a list is one of links; and the share of its characters that they have. */
const MANY = 4;
const SHARE = 0.9;

/** Whether a list holds links and hardly anything else: a menu, or headlines of other pages. */
export function isLinkList(list: Element): boolean {
  let links = 0;
  let linked = 0;
  let all = 0;
  const count = (element: Element): void => {
    for (const child of element.children) {
      if (!isElement(child)) all += child.trim().length;
      else if (child.name === "a") {
        const length = rawWordsOf(child).trim().length;
        links += length > 0 ? 1 : 0;
        linked += length;
        all += length;
      } else count(child);
    }
  };
  count(list);
  return links >= MANY && linked >= all * SHARE;
}
