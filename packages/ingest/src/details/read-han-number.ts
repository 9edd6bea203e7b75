import type { Labels } from "../text/labels.ts";
import { TokenKind, type Tokens } from "../text/tokens.ts";

const DIGITS = new Map(["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"].map((sign, value) => [sign, value] as const)).set("〇", 0);
const SCALES = new Map([["十", 10], ["百", 100], ["千", 1000], ["万", 1e4], ["亿", 1e8]]);

/** A number in characters ("三百二十", "十二万"). Words of numbers that hold others ("三峡") are not told apart here: one character alone is none. */
export function readHanNumber({ tokens, labels }: { readonly tokens: Tokens; readonly labels: Labels }, index: number): { end: number; value: number; isWord: true; isOrdinal: boolean } | undefined {
  let end = index;
  let total = 0;
  let section = 0;
  let digit = 0;
  for (; tokens.kind[end] === TokenKind.han; end++) {
    const sign = labels.words[end] ?? "";
    const figure = DIGITS.get(sign);
    const scale = SCALES.get(sign);
    if (figure !== undefined) digit = figure;
    else if (scale !== undefined && scale < 1e4) [section, digit] = [section + Math.max(digit, 1) * scale, 0];
    else if (scale !== undefined && end > index) [total, section, digit] = [total + (section + digit) * scale, 0, 0];
    else break;
  }
  if (labels.words[end] === "分") return undefined;
  if (end - index < 2 && !SCALES.has(labels.words[index] ?? "")) return undefined;
  if (end === index) return undefined;
  return { end, value: total + section + digit, isWord: true, isOrdinal: index > 0 && labels.find(index - 1, "ordinal") !== undefined };
}
