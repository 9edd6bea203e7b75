import { expect, test } from "vitest";
import { standaloneDocument } from "./standalone-document.ts";

test("words are text and addresses stay inside their quotes", () => {
  const page = standaloneDocument(
    { language: "en", siteName: "Concord", title: "<b>Gone</b> & away", text: "Try again.", links: [{ address: '/search?q="x"', text: "Search" }] },
    "n1",
  );
  expect(page).toContain("<h1>&lt;b>Gone&lt;/b> &amp; away</h1>");
  expect(page).toContain('<a href="/search?q=&quot;x&quot;">Search</a>');
  expect(page).toContain('<style nonce="n1">');
  expect(page).not.toContain("<script");
});
