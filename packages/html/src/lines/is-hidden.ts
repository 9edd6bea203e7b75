import type { Element } from "../markup/element.ts";

/** Whether an element is there for machines, for screen readers alone, or not shown at all. */
export function isHidden({ attributes }: Element): boolean {
  if (attributes.hidden !== undefined || attributes["aria-hidden"] === "true") return true;
  if (attributes.style !== undefined && /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/iu.test(attributes.style)) return true;
  return attributes.class !== undefined && /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|screen-reader-only|visuallyhidden)(?:\s|$)/u.test(attributes.class);
}
