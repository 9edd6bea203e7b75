import { EventCount } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind, touchesNext } from "../../text/tokens.ts";
import { evidenceOf } from "../evidence-of.ts";

const UNIT_WINDOW = 3;
/** "The two countries" counts nothing: it says who. */
const SMALLEST = 3;

/** Figures with a unit between two tokens: "91 pays", "more than 400 enterprises", "hundreds of enterprises". */
export function findCounts(reading: Reading, from: number, to: number): EventCount[] {
  const counts: EventCount[] = [];
  for (let index = from; index < to; index++) {
    const number = readNumber(reading, index);
    if (number === undefined) continue;
    const unit = unitBehind(reading, number.end, to);
    if (unit !== undefined && number.value >= SMALLEST && !isYear(reading, index)) {
      const qualifier = qualifierBefore(reading, index) ?? qualifierBehind(reading, number.end) ?? (number.isRound ? "more" : undefined);
      counts.push(EventCount.parse({ ...evidenceOf(reading.tokens, index, unit.end), value: number.value, unit: unit.value, ...(qualifier === undefined ? {} : { qualifier }) }));
    }
    index = number.end - 1;
  }
  return counts;
}

/** "tháng 12 năm 2022 đã được tổ chức": a year behind the word for one. */
function isYear({ tokens, labels }: Reading, index: number): boolean {
  return tokens.kind[index] === TokenKind.number && (labels.words[index] ?? "").length === 4 && labels.at(index - 1).some(({ kind, end }) => end === index && kind.startsWith("date-"));
}

/** "1,200", "1.200", "1 200": groups of three belong to one number. */
function readNumber({ tokens, labels }: Reading, index: number): { value: number; end: number; isRound: boolean } | undefined {
  const word = labels.find(index, "numeral");
  if (word) return addUnits({ labels }, word);
  if (tokens.kind[index] !== TokenKind.number) return undefined;
  let digits = labels.words[index] ?? "";
  let end = index + 1;
  for (let group = 0; group < 3; group++) {
    const joined = touchesNext(tokens, end - 1) && touchesNext(tokens, end) && (labels.words[end] === "," || labels.words[end] === ".") ? end + 1 : end;
    const next = labels.words[joined] ?? "";
    if (tokens.kind[joined] !== TokenKind.number || next.length !== 3 || digits.length > 9) break;
    digits += next;
    end = joined + 1;
  }
  const value = Number(digits);
  return Number.isFinite(value) && digits.length <= 12 ? { value, end, isRound: false } : undefined;
}

/** "ninety-one": tens and units, with or without a hyphen. */
function addUnits({ labels }: Pick<Reading, "labels">, tens: { end: number; value: string }): { value: number; end: number; isRound: boolean } {
  const value = Number(tens.value);
  const next = labels.words[tens.end] === "-" ? tens.end + 1 : tens.end;
  const units = value >= 20 && value < 100 && value % 10 === 0 ? labels.find(next, "numeral") : undefined;
  if (units && Number(units.value) < 10) return { value: value + Number(units.value), end: units.end, isRound: false };
  return { value, end: tens.end, isRound: value >= 100 };
}

function unitBehind(reading: Reading, from: number, to: number): { value: string; end: number } | undefined {
  const { labels, tokens } = reading;
  // 9日在国家宫: the figure is a day.
  if (labels.find(from, "date-unit") && tokens.kind[from] === TokenKind.han && touchesNext(tokens, from - 1)) return undefined;
  for (let index = from; index < Math.min(to, from + UNIT_WINDOW); index++) {
    const unit = labels.find(index, "unit");
    if (unit) return unit;
    // "am 14. Februar 2025 die Minister": behind an article something else begins.
    if (labels.find(index, "article")) return undefined;
    if (tokens.kind[index] !== TokenKind.word && tokens.kind[index] !== TokenKind.han) return undefined;
  }
  return undefined;
}

/** 400余家: right behind the figure, without a space. */
function qualifierBehind({ labels, tokens }: Reading, end: number): string | undefined {
  return touchesNext(tokens, end - 1) ? labels.find(end, "qualifier")?.value : undefined;
}

function qualifierBefore({ labels }: Reading, index: number): string | undefined {
  for (let from = Math.max(0, index - 3); from < index; from++) {
    const qualifier = labels.find(from, "qualifier");
    if (qualifier?.end === index) return qualifier.value;
  }
  return undefined;
}
