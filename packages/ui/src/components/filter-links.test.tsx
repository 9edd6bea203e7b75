import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FilterLinks } from "./filter-links.tsx";

/** The filter with so many choices, `c0` the first. */
function filterOf(count: number, chosen?: string): string {
  const choices = Array.from({ length: count }, (_, index) => ({ value: `c${index}`, text: `Choice ${index}` }));
  return renderToStaticMarkup(<FilterLinks label="Country" path="/events" name="country" choices={choices} parameters={{ kind: "visit", country: chosen }} />);
}

test("a choice keeps the other filters, and the chosen one leads back without itself", () => {
  const page = filterOf(2, "c1");
  expect(page).toContain('<a href="/events?kind=visit&amp;country=c0">Choice 0</a>');
  expect(page).toContain('<a href="/events?kind=visit" aria-current="true">Choice 1</a>');
});

test("many choices are folded, unless one of them is chosen", () => {
  expect(filterOf(26)).not.toContain("<details");
  expect(filterOf(27)).toContain('<details class="filter-fold"><summary');
  expect(filterOf(27, "c5")).toContain('<details class="filter-fold" open=""><summary');
});

test("no choices are no filter", () => {
  expect(filterOf(0)).toBe("");
});
