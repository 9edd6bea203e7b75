import type { GoldText } from "../gold/gold-text.ts";
import type { Random } from "./random.ts";

const WIDTH = 72;
/** A line of a wrapped paragraph is hardly shorter, but for the last one. */
const SHORTEST = 50;

/** Breaks the lines of a text in another way: wrapped, without blank lines or with more of them, with the line ends of another system. */
export function varyLines(text: string, gold: GoldText, random: Random): string {
  const unix = text.replaceAll("\r\n", "\n");
  // The old text tells how its lines are broken: longer words in their middle show nothing.
  const broken = random.pick(waysFor(gold.source.replaceAll("\r\n", "\n"), gold))(unix);
  return random.int(3) === 0 ? broken.replaceAll("\n", "\r\n") : broken;
}

type Way = (text: string) => string;

/** What keeps the paragraphs apart must stay: blank lines where lines are wrapped, unbroken lines where no blank ones stand. */
function waysFor(text: string, { layout, language, figures }: GoldText): readonly Way[] {
  const asIs: Way = (same) => same;
  if (layout === "feed") return [asIs, spread];
  if (!/\n\s*\n/u.test(text)) return [asIs, spread];
  if (language.startsWith("zh")) return isHanWrapped(text) ? [(same) => wrapHan(same, text), (same) => loosen(wrapHan(same, text))] : [asIs, loosen];
  // Other words make lines of another width: what was wrapped is wrapped anew.
  if (isWrapped(text)) return [(same) => wrap(unwrap(same)), (same) => loosen(wrap(unwrap(same))), unwrap];
  const wrapping = hasLongList(text) ? [] : [wrap];
  return layout === "plain" && figures.length === 0 ? [asIs, ...wrapping, tighten, loosen] : [asIs, ...wrapping, loosen];
}

/** Lines of characters that are filled: all but the last of a paragraph are of one width. */
function hanWidth(lines: readonly string[]): number | undefined {
  const widths = lines.slice(0, -1).map((line) => Array.from(line.trimEnd()).length);
  const [most, least] = [Math.max(...widths), Math.min(...widths)];
  return lines.length > 1 && least > 28 && most - least <= 6 ? most : undefined;
}

function isHanWrapped(text: string): boolean {
  return text.split(/\n\s*\n/u).filter((paragraph) => hanWidth(paragraph.split("\n")) !== undefined).length > 1;
}

/** Fills lines of characters anew where other names made them longer or shorter; the old text tells which paragraphs are wrapped. */
function wrapHan(text: string, old: string): string {
  const before = old.split(/\n[^\S\n]*\n\s*?/u);
  const parts = text.split(/(\n[^\S\n]*\n\s*?)/u);
  return parts
    .map((part, position) => {
      const width = position % 2 === 0 ? hanWidth((before[position / 2] ?? "").split("\n")) : undefined;
      return width === undefined ? part : fillHan(part.split("\n").join(""), width);
    })
    .join("");
}

/** No line starts with a sign that closes, and none parts a number. */
function fillHan(line: string, width: number): string {
  let [filled, current] = ["", ""];
  for (const piece of line.match(/(?:[\d.,%]+|[\p{Script=Latin}]+|[“「『《（]?.)[，。、：；！？”」』》）]*/gu) ?? []) {
    if (current !== "" && Array.from(current + piece).length > width) {
      filled += `${current}\n`;
      current = piece;
    } else current += piece;
  }
  return filled + current;
}

function isWrapped(text: string): boolean {
  const paragraphs = text.split(/\n\s*\n/u).map((paragraph) => paragraph.split("\n"));
  const long = paragraphs.filter((lines) => lines.join(" ").length > 2 * WIDTH);
  return long.length > 0 && long.every((lines) => lines.length > 1 && lines.every((line) => line.length < WIDTH + 30));
}

/** Lines that stand together and are too long cannot be wrapped, and a text is wrapped as a whole or not at all. */
function hasLongList(text: string): boolean {
  const lists = text.split(/\n\s*\n/u).map((block) => block.trim().split("\n"));
  return lists.some((lines) => lines.length > 1 && lines.some((line) => line.length > WIDTH && !/https?:/u.test(line)));
}

/** Joins paragraphs of three lines and more; two lines may be a title and its day, if they do not end as a sentence does. */
function unwrap(text: string): string {
  return text
    .split(/(\n\s*\n)/u)
    .map((paragraph) => (paragraph.split("\n").length < (/[.!?]["'”’»]?\s*$/u.test(paragraph) ? 2 : 3) ? paragraph : paragraph.split("\n").reduce((joined, line) => (lastLine(joined).length >= SHORTEST ? `${joined} ${line}` : `${joined}\n${line}`))))
    .join("");
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}

function spread(text: string): string {
  return text.replaceAll(/\n+/gu, "\n\n");
}

function tighten(text: string): string {
  return text.replaceAll(/\n\s*\n/gu, "\n");
}

function loosen(text: string): string {
  return text.replaceAll(/\n\s*\n/gu, "\n\n\n");
}

/** Wraps paragraphs of one line. Lines that stand together (a photo and its caption, headlines of a box) could not be told apart any more. */
function wrap(text: string): string {
  return text
    .split(/(\n\s*\n)/u)
    .map((paragraph) => (paragraph.trim().includes("\n") || /https?:/u.test(paragraph) ? paragraph : wrapLine(paragraph)))
    .join("");
}

function wrapLine(line: string): string {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > WIDTH) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current].join("\n");
}
