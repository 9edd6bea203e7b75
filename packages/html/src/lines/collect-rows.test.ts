import { expect, test } from "vitest";
import { readMarkup } from "../markup/read-markup.ts";
import { collectRows } from "./collect-rows.ts";

const shown = (html: string) => collectRows(readMarkup(html)).map(({ kind, text, zone }) => `${zone ?? kind}: ${text}`);

/** As much text as keeps what stands beside it from being most of the page. */
const STORY = `<p>${"words of the story ".repeat(20)}</p>`;
const STORY_ROW = `text: ${"words of the story ".repeat(20).trim()}`;

test.for([
  { html: "<p>one<p>two", rows: ["text: one", "text: two"] },
  { html: "one<br>two<br><br>three", rows: ["text: one", "text: two", "text: three"] },
  { html: "<p>A <b>bold</b>&nbsp;word, nine thou&shy;sand</p>", rows: ["text: A bold word, nine thousand"] },
  { html: "<ul><li>one<li>two</ul>", rows: ["text: one", "text: two"] },
  { html: "<table><tr><td>a<td>b<tr><td>c</table>", rows: ["text: a b", "text: c"] },
  { html: "<h2>Head</h2><blockquote><p>Said</p></blockquote>", rows: ["heading: Head", "quote: Said"] },
  { html: '<figure><img src="/a/quay.jpg?w=9"><figcaption>The <i>quay</i><br>at dawn</figcaption></figure>', rows: ["image: quay.jpg", "caption: The quay at dawn"] },
  { html: '<p>words <img src="smile.gif" alt=":)"> more</p>', rows: ["text: words more"] },
  { html: '<p>words <img src="a.jpg" alt="The quay"> more</p>', rows: ["text: words more", "image: The quay"] },
  { html: "<title>no</title><script>no</script><style>no</style><noscript>no</noscript><template>no</template><p hidden>no<p style='display: none'>no<p>yes", rows: ["text: yes"] },
  { html: "2 < 3 and 4 > 3 </3", rows: ["text: 2 < 3 and 4 > 3 </3"] },
  { html: "<head><title>x</title><p>a head without end", rows: ["text: a head without end"] },
])("$html", ({ html, rows }) => expect(shown(html)).toEqual(rows));

test.for([
  { html: "<nav>Home</nav>", row: "menu: Home" },
  { html: "<aside>Most read</aside>", row: "related: Most read" },
  { html: '<div class="article__shareBar">Share</div>', row: "share: Share" },
  { html: '<div id="tin-lien-quan">Tin</div>', row: "related: Tin" },
  { html: '<section class="comment-list">Well said</section>', row: "comments: Well said" },
  { html: '<div role="dialog">We value your privacy</div>', row: "other: We value your privacy" },
  { html: "<article><p>x</p><article><p>Teaser</p></article></article>", row: "related: Teaser" },
  { html: "<header>Delta Courier</header>", row: "menu: Delta Courier" },
  { html: "<ul><li><a>One</a><li><a>Two</a><li><a>Three</a><li><a>Four</a></ul>", row: "menu: Four" },
  // The article's own parts, and names that only look alike.
  { html: "<header><h1>Title</h1></header>", row: "heading: Title" },
  { html: "<ul><li><a>One</a> is a point<li>Two<li>Three<li>Four</ul>", row: "text: Four" },
  { html: '<div class="shareholders">Owners</div>', row: "text: Owners" },
  { html: '<div class="adhoc">Talks</div>', row: "text: Talks" },
  { html: "<main class='with-sidebar'><p>Story</p></main>", row: "text: Story" },
])("$row", ({ html, row }) => {
  expect(shown(html + STORY)).toContain(row);
  expect(shown(html + STORY)).toContain(STORY_ROW);
});

test("a box that holds most of the page is the page, whatever its class says", () => {
  expect(shown(`<div class="has-comments sidebar-right">${STORY}</div>`)).toEqual([STORY_ROW]);
});
