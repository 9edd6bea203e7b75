import { expect, test } from "vitest";
import { readSource } from "./read-source.ts";

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry line agreed | Delta Courier</title></head><body><nav>Minister Ned Navbar</nav>
<h1>Ferry line agreed</h1><p>Minister of Transport Arlen Voskamp met the governor of the islands in Rotterdam on 17 September 2025 to open a ferry line.</p>
<p>The fares will be set by a joint committee, which is to meet for the first time in November, the two sides said.</p><script>document.title = "Minister Scott Script"</script></body></html>`;
const encoder = new TextEncoder();

test.for([
  { name: "a pasted page", source: PAGE },
  { name: "a dropped page", source: encoder.encode(PAGE) },
  { name: "a dropped text", source: encoder.encode("Ferry line agreed\n\nMinister of Transport Arlen Voskamp met the governor of the islands in Rotterdam on 17 September 2025.") },
])("$name is read", async ({ source }) => {
  const answer = await readSource(source);
  expect(answer).toMatchObject({ parsed: { article: { language: "en", title: "Ferry line agreed" }, officials: [{ name: "Arlen Voskamp" }] } });
});

test.for([
  { name: "a language that is not known", source: "Ο υπουργός συνάντησε τον ομόλογό του στην Αθήνα και συζήτησαν.", refused: "unsupported-language" },
  { name: "bytes of another encoding", source: Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61), refused: "undecodable" },
  { name: "a picture", source: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), refused: "undecodable" },
  { name: "a page that shows nothing", source: "<!doctype html><div id=app></div>", refused: "failed" },
  { name: "a text without end", source: "The minister spoke. ".repeat(20_000), refused: "too-long" },
])("$name is refused", async ({ source, refused }) => {
  expect(await readSource(source)).toEqual({ refused });
});
