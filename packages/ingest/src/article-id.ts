import { sha256 } from "@noble/hashes/sha2";
import type { Article } from "@concord/domain";

/** Base 32 in lower case without letters that look like digits. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
/** Characters of an identifier: 100 bits. */
const LENGTH = 20;

/** Identity of an article: its language, title, standfirst and blocks; not its furniture, address or date. White space does not count. */
export function articleId(article: Pick<Article, "language" | "title" | "standfirst" | "blocks">): string {
  const words = [article.language, article.title ?? "", article.standfirst ?? ""];
  for (const block of article.blocks) words.push(block.kind === "figure" ? `${block.alt ?? ""}\u0001${block.caption ?? ""}` : block.text);
  return `a${toText(sha256(new TextEncoder().encode(words.map(squeeze).join("\u0000"))))}`;
}

/** White space as one space. Most parts have no other: they are left as they are. */
function squeeze(part: string): string {
  return /[^\S ]|\s\s/u.test(part) ? part.replace(/\s+/gu, " ") : part;
}

function toText(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5 && text.length < LENGTH) {
      bits -= 5;
      text += ALPHABET[(value >> bits) & 31] ?? "";
    }
  }
  return text;
}
