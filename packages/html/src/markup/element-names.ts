const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements without content. */
export const VOID = names("area base br col embed hr img input link meta param source track wbr amp-img");

/** Elements whose content is no markup. */
export const RAW = names("script style textarea title xmp iframe noembed noframes plaintext");

/** Elements that stand in the head of a page. */
export const HEAD = names("base link meta title style script noscript template");

/** Elements that nobody reads, with all that they hold. */
export const UNREAD = names("title script style textarea xmp iframe noembed noframes plaintext noscript template svg math canvas object audio video select datalist map dialog head amp-sidebar amp-ad amp-analytics amp-consent amp-user-notification");

/** Elements that begin and end a line. */
export const BLOCKS = names(
  "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul caption",
);

/** Elements that a `<p>` cannot hold: they close it. */
export const CLOSES_PARAGRAPH = names("address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul");

/** Elements that close one of their kind left open, and where the search for it ends. */
export const CLOSES_LIKE: Readonly<Partial<Record<string, { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> }>>> = {
  li: { closes: names("li"), within: names("ul ol menu dir") },
  dt: { closes: names("dt dd"), within: names("dl") },
  dd: { closes: names("dt dd"), within: names("dl") },
  tr: { closes: names("tr td th"), within: names("table") },
  td: { closes: names("td th"), within: names("tr table") },
  th: { closes: names("td th"), within: names("tr table") },
  option: { closes: names("option"), within: names("select") },
};

/** Attributes that are kept. */
export const ATTRIBUTES = names(
  "class id href src data-src data-original data-lazy-src alt content name property itemprop itemtype datetime lang rel type style hidden aria-hidden role pubdate title",
);
