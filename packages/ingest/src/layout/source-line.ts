import type { FurnitureIndex } from "./compile-furniture.ts";
import { toByline } from "./read-byline.ts";

/** Where a text says that it was taken from. */
export interface SourceLine {
  readonly url?: string;
  readonly publisher?: string;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'“”«»]+/iu;

/** What follows "Source:": an address, a publisher, or both. `undefined` where a sentence follows. */
export function readSourceLine(rest: string, words: FurnitureIndex): SourceLine | undefined {
  if (rest.length > 2_100) return undefined;
  const address = ADDRESS.exec(rest);
  if (!address) {
    const publisher = rest.trim().replace(/[.。]$/u, "");
    return toByline(publisher, words) ? { publisher } : undefined;
  }
  const url = address[0].replace(/[.,;:!?)\]）。，]+$/u, "");
  const publisher = rest.slice(0, address.index).replaceAll(/^[\s(|–-]+|[\s(|:–-]+$/gu, "");
  if (publisher.length > 80 || rest.length - address.index - url.length > 80) return undefined;
  return publisher !== "" && toByline(publisher, words) ? { publisher, url } : { url };
}
