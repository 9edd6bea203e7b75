import type { PageLine, RemovedLine, SavedPage } from "@concord/ingest";
import type { PageRow } from "./lines/page-row.ts";
import { toKey } from "./lines/to-key.ts";
import { isRunningText } from "./story/is-running-text.ts";
import type { Story } from "./story/story.ts";

/** Rows between title and story that can be byline, date and summary. */
const MAX_HEAD = 12;
/** What is kept of the rest of a page. */
const MAX_REMOVED = 300;
const MAX_REMOVED_LENGTH = 400;

/** Title, head and story in reading order, and the rest. */
export function assemblePage(rows: readonly PageRow[], story: Story, title: string | undefined): Pick<SavedPage, "lines" | "removed"> {
  const titleKey = toKey(title ?? "");
  const titleLine: PageLine[] = title === undefined ? [] : [{ kind: "title", text: title }];
  if ("paragraphs" in story) {
    const lines = story.paragraphs.filter((text) => toKey(text) !== titleKey).map((text): PageLine => ({ kind: "text", text }));
    return { lines: [...titleLine, ...lines], removed: toRemoved(rows, new Set()) };
  }
  const chosen = [...story.rows].filter((at) => toKey(rows[at]?.text ?? "") !== titleKey).sort((a, b) => a - b);
  const first = chosen.find((at) => isRunning(rows[at])) ?? chosen[0] ?? rows.length;
  const last = chosen.at(-1) ?? -1;
  const titleAt = findTitle(rows, titleKey, first);
  const wanted = new Set(chosen);
  const used = new Set<number>(titleAt < 0 ? [] : [titleAt]);
  const head: PageLine[] = [];
  const body: PageLine[] = [];
  for (let at = Math.max(titleAt + 1, titleAt < 0 ? (chosen[0] ?? first) : 0); at <= last; at++) {
    const row = rows[at];
    if (!row || row.zone !== undefined || toKey(row.text) === titleKey) continue;
    const isPicture = row.kind === "image" || row.kind === "caption";
    if (!isPicture && at < first && !(head.length < MAX_HEAD)) continue;
    if (!isPicture && at >= first && !wanted.has(at)) continue;
    if (!isPicture && at > first && isLink(row)) continue;
    used.add(at);
    (at < first && !isPicture ? head : body).push({ kind: row.kind, text: row.text, isJoined: row.isJoined && used.has(at - 1) });
  }
  return { lines: [...titleLine, ...head, ...body], removed: toRemoved(rows, used) };
}

/** The row of the title: the last heading above the story that repeats it. */
function findTitle(rows: readonly PageRow[], titleKey: string, first: number): number {
  if (titleKey === "") return -1;
  for (let at = Math.min(first, rows.length) - 1; at >= 0; at--) {
    const row = rows[at];
    if (row && row.kind !== "image" && row.zone === undefined && toKey(row.text) === titleKey) return at;
  }
  return -1;
}

function isRunning(row: PageRow | undefined): boolean {
  return row !== undefined && isRunningText(row);
}

/** A line of the story that is a link and nothing else leads to another one. */
function isLink({ kind, linked, text }: PageRow): boolean {
  return kind !== "heading" && text.length >= 20 && linked >= text.length * 0.9;
}

function toRemoved(rows: readonly PageRow[], used: ReadonlySet<number>): RemovedLine[] {
  const removed: RemovedLine[] = [];
  for (const [at, row] of rows.entries()) {
    if (removed.length >= MAX_REMOVED) break;
    if (used.has(at) || row.kind === "image") continue;
    removed.push({ kind: row.zone ?? (isLink(row) ? "related" : "other"), text: row.text.slice(0, MAX_REMOVED_LENGTH) });
  }
  return removed;
}
