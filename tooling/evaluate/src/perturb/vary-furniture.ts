import type { GoldText } from "../gold/gold-text.ts";
import { SITE_LINES } from "./lists/outlet-names.ts";
import type { Random } from "./random.ts";

/** A page with other furniture, and what its boxes of related texts hold now. */
export interface VariedPage {
  readonly text: string;
  readonly related: GoldText["related"];
}

/** Gives a page another site line, shuffles the headlines of its boxes and drops one, shuffles and drops entries of its menu. Other layouts stay as they are. */
export function varyFurniture(text: string, { layout, related }: GoldText, random: Random): VariedPage {
  if (layout !== "vietnam.vn") return { text, related };
  const page = text.replace(/^[^\n]*/u, random.pick(SITE_LINES));
  const parts = page.split(/(\n\s*\n)/u);
  const blocks = parts.filter((_, position) => position % 2 === 0);
  const comments = blocks.findIndex((block) => /^[^\n]{1,40} \(\d+\)$/u.test(block.trim()));
  if (comments < 0) return { text: page, related };
  const tail = blocks.slice(comments + 2);
  const boxes = related ? splitBoxes(tail, related) : { boxes: [], menu: tail, related };
  if (!boxes) return { text: page, related };
  const varied = boxes.boxes.map((box) => ({ ...box, headlines: random.shuffle(box.headlines).slice(0, box.headlines.length - (box.headlines.length > 1 ? random.int(2) : 0)) }));
  const menu = random.shuffle(boxes.menu).filter(() => random.int(3) > 0);
  const lines = [...blocks.slice(0, comments + 2), ...varied.flatMap(({ label, headlines }) => (headlines.length === 0 ? [label] : [label, headlines.join("\n")])), ...menu];
  return { text: lines.join("\n\n"), related: related && toCounts(varied) };
}

interface Box {
  readonly label: string;
  readonly headlines: readonly string[];
}

const NAMES = ["sameTag", "sameCategory", "sameAuthor"] as const;

/** The boxes as the gold counts them; `undefined` for a page that is built in another way. */
function splitBoxes(tail: readonly string[], related: NonNullable<GoldText["related"]>): { readonly boxes: readonly Box[]; readonly menu: readonly string[] } | undefined {
  const boxes: Box[] = [];
  let at = 0;
  for (const name of NAMES) {
    const label = tail[at++];
    const count = related[name] ?? 0;
    const headlines = count > 0 ? (tail[at++] ?? "").trim().split("\n") : [];
    if (label === undefined || label.includes("\n") || headlines.length !== count) return undefined;
    boxes.push({ label, headlines });
  }
  return { boxes, menu: tail.slice(at) };
}

function toCounts(boxes: readonly Box[]): NonNullable<GoldText["related"]> {
  const count = (position: number) => boxes[position]?.headlines.length ?? 0;
  return { sameTag: count(0), sameCategory: count(1), sameAuthor: count(2) };
}
