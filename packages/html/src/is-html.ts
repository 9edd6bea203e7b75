/** Elements with which saved pages and copied pieces of them begin. */
const OPENING = /<(?:!doctype\s+html|html|head|body|meta|title|link|article|main|section|header|div|p|h[1-6]|table|center|font|span|figure|blockquote)(?=[\s/>])/iy;
/** Comments and declarations that may stand above. */
const MAX_ABOVE = 20;

/** Whether a text is a page with its markup, by how it begins. A text that speaks of tags is none. */
export function isHtml(text: string): boolean {
  let at = skipSpace(text, 0);
  for (let count = 0; count < MAX_ABOVE && text.charCodeAt(at) === 60; count++) {
    OPENING.lastIndex = at;
    if (OPENING.test(text)) return true;
    const isComment = text.startsWith("<!--", at);
    if (!isComment && !text.startsWith("<?xml", at)) return false;
    const end = text.indexOf(isComment ? "-->" : "?>", at);
    if (end < 0) return false;
    at = skipSpace(text, end + (isComment ? 3 : 2));
  }
  return false;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xfeff)) at++;
  return at;
}
