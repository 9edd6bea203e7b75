import { toKey } from "../lines/to-key.ts";

/** Separators behind which a title names its site. */
const TAIL = /\s+[-–—|·•»:]+\s+[^-–—|·•»]{2,60}$/u;

/**
 * The title: as the page shows it where that agrees with what it states, since stated titles are cut short or carry the name of the site; else as
 * stated. `shown` are the top headings in reading order.
 */
export function chooseTitle(stated: readonly string[], shown: readonly string[], site: string | undefined, documentTitle: string | undefined): string | undefined {
  const all = [...stated, ...(documentTitle === undefined ? [] : [documentTitle])].map(toKey);
  const headings = shown.filter((heading) => toKey(heading) !== toKey(site ?? "") && heading.length <= 400);
  const agreed = headings.find((heading) => all.some((title) => isSame(toKey(heading), title)));
  if (agreed !== undefined) return agreed;
  const [heading] = headings;
  if (headings.length === 1 && heading !== undefined && all.some((title) => isRewording(heading, title))) return heading;
  const first = stated[0];
  if (first !== undefined) return withoutSite(first, site);
  if (headings.length === 1) return headings[0];
  return documentTitle === undefined ? headings[0] : withoutSite(documentTitle, site, true);
}

/** One title holds the other, or they begin alike before one is cut. */
function isSame(heading: string, title: string): boolean {
  if (heading === title) return true;
  const cut = title.replace(/(?:\.\.\.|…)$/u, "");
  return Math.min(heading.length, cut.length) >= 5 && (cut.startsWith(heading) || cut.endsWith(heading) || heading.startsWith(cut));
}

/** Letters of a stretch that two headlines share, of those of the shorter one: pages state a headline for searches beside the one that they show. */
const SHARED = 0.5;
const STRETCH = 4;

function isRewording(heading: string, title: string): boolean {
  const key = toKey(heading);
  const step = /\p{sc=Han}/u.test(key) ? 2 : STRETCH;
  if (key.length < step * 3 || title.length < step * 3) return false;
  const stretches = new Set<string>();
  for (let at = 0; at + step <= title.length; at++) stretches.add(title.slice(at, at + step));
  let shared = 0;
  for (let at = 0; at + step <= key.length; at++) if (stretches.has(key.slice(at, at + step))) shared++;
  return shared >= Math.min(key.length, title.length) * SHARED;
}

function withoutSite(title: string, site: string | undefined, isTailed = false): string {
  if (site !== undefined) {
    const lower = title.toLowerCase();
    const name = site.toLowerCase();
    if (lower.endsWith(name) && title.length > site.length + 8) return title.slice(0, -site.length).replace(/[\s\-–—|·•»:_]+$/u, "");
    if (lower.startsWith(name) && title.length > site.length + 8) return title.slice(site.length).replace(/^[\s\-–—|·•»:_]+/u, "");
  }
  return isTailed && title.length <= 400 ? title.replace(TAIL, "") : title;
}

/** The name of the site behind the title in the title of the document ("Ferry line agreed | Delta Courier"), where that is all that stands there. */
export function findSite(title: string | undefined, documentTitle: string | undefined): string | undefined {
  if (title === undefined || documentTitle === undefined || !documentTitle.startsWith(title)) return undefined;
  const tail = /^\s*[-–—|·•»_]+\s*([^-–—|·•»_]{2,60})$/u.exec(documentTitle.slice(title.length));
  return tail?.[1]?.trim();
}
