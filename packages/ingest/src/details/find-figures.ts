import { LANGUAGES } from "../languages/index.ts";
import { NUMBER_SCALES, ORDINAL_SIGNS } from "../languages/number-scales.ts";
import { expandForms } from "../languages/expand-forms.ts";
import { type Labels, labelTokens } from "../text/labels.ts";
import { buildLexicon, type Lexicon } from "../text/lexicon.ts";
import { TokenKind, tokenise, type Tokens, touchesNext } from "../text/tokens.ts";
import type { Figure } from "./figure.ts";
import { readHanNumber } from "./read-han-number.ts";

/** From here on words for numbers stand for "dozens", "hundreds": as round as can be. */
const ROUND_WORD = 100;
const MOST_GROUPS = 4;
const lexicons = new Map<string, Lexicon>();

/** The numbers of a text in reading order: in figures or in words, with their scale ("2.5 million"). Ordinals and parts of names ("G20") are none. */
export function findFigures(text: string, languageCode: string): Figure[] {
  const composed = text.normalize("NFC");
  const tokens = tokenise(composed, [{ start: 0, end: composed.length }]);
  const labels = labelTokens(tokens, lexiconOf(languageCode));
  const figures: Figure[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const found = readNumber({ tokens, labels }, index);
    if (!found) continue;
    const { end, value, isWord } = found;
    if (!found.isOrdinal) figures.push(toFigure({ tokens, labels, index, end }, value, isWord));
    index = end - 1;
  }
  return figures;
}

interface Run {
  readonly end: number;
  readonly value: number;
  readonly isWord: boolean;
  readonly isOrdinal?: boolean;
}

interface Reading {
  readonly tokens: Tokens;
  readonly labels: Labels;
}

function readNumber({ tokens, labels }: Reading, index: number): Run | undefined {
  if (tokens.kind[index] === TokenKind.han) return readHanNumber({ tokens, labels }, index);
  const plain = tokens.kind[index] === TokenKind.number ? readDigits({ tokens, labels }, index) : readWords({ labels }, index);
  if (!plain) return undefined;
  const sign = labels.words[index - 1] === "." ? index - 2 : index - 1;
  const isOrdinal = plain.isOrdinal === true || (sign >= 0 && labels.find(sign, "ordinal") !== undefined);
  return { ...withScale({ labels }, plain), isOrdinal };
}

/** "1,200", "1.200", "1 200" are one number; "2.5" and "2,5" too. Letters that touch it make it a name or an ordinal. */
function readDigits({ tokens, labels }: Reading, index: number): Run {
  let digits = labels.words[index] ?? "";
  let end = index + 1;
  let grouped = 0;
  for (; grouped < MOST_GROUPS && digits.length <= 12; grouped++) {
    const isSign = [",", "."].includes(labels.words[end] ?? "") && touchesNext(tokens, end - 1) && touchesNext(tokens, end);
    const isSpace = tokens.start[end] === (tokens.end[end - 1] ?? 0) + 1 && /[\u0020\u00a0\u202f]/u.test(tokens.text.charAt(tokens.end[end - 1] ?? 0));
    const next = isSign ? end + 1 : isSpace && digits.length <= 3 + grouped * 3 ? end : -1;
    if (next < 0 || tokens.kind[next] !== TokenKind.number || (labels.words[next] ?? "").length !== 3) break;
    digits += labels.words[next];
    end = next + 1;
  }
  let value = Number(digits);
  const isDecimal = grouped === 0 && [",", "."].includes(labels.words[end] ?? "") && touchesNext(tokens, end - 1) && touchesNext(tokens, end) && tokens.kind[end + 1] === TokenKind.number;
  if (isDecimal) {
    value = Number(`${digits}.${labels.words[end + 1]}`);
    end += 2;
  }
  const isGlued = (touchesNext(tokens, end - 1) && tokens.kind[end] === TokenKind.word) || (index > 0 && touchesNext(tokens, index - 1) && (tokens.kind[index - 1] === TokenKind.word || isHyphenBehindWord(tokens, labels, index - 1)));
  const isDotted = labels.words[end] === "." && touchesNext(tokens, end - 1) && tokens.kind[end + 1] === TokenKind.word && !touchesNext(tokens, end) && digits.length <= 2 && labels.find(end + 1, "scale") === undefined;
  return { end, value: Number.isFinite(value) ? value : 0, isWord: false, isOrdinal: isGlued || isDotted };
}

function isHyphenBehindWord(tokens: Tokens, labels: Labels, index: number): boolean {
  return /^[-‐‑/]$/u.test(labels.words[index] ?? "") && index > 0 && touchesNext(tokens, index - 1);
}

/** "ninety-one": tens and units. */
function readWords({ labels }: Pick<Reading, "labels">, index: number): Run | undefined {
  const word = labels.find(index, "numeral");
  // "năm 2025": a word that is a number elsewhere, before figures, is a noun.
  if (!word || /^\d/u.test(labels.words[word.end] ?? "")) return undefined;
  const value = Number(word.value);
  const next = labels.words[word.end] === "-" ? word.end + 1 : word.end;
  const units = value >= 20 && value < 100 && value % 10 === 0 ? labels.find(next, "numeral") : undefined;
  return units && Number(units.value) < 10 ? { end: units.end, value: value + Number(units.value), isWord: true } : { end: word.end, value, isWord: true };
}

function withScale({ labels }: Pick<Reading, "labels">, run: Run): Run {
  let { end, value } = run;
  for (let scale = labels.find(end, "scale"); scale; scale = labels.find(end, "scale")) {
    value *= Number(scale.value);
    end = scale.end;
  }
  return { ...run, end, value: Math.round(value * 1e6) / 1e6 };
}

function toFigure({ tokens, labels, index, end }: Reading & { index: number; end: number }, value: number, isWord: boolean): Figure {
  const isPercent = labels.words[end] === "%" || (index > 2 && tokens.text.slice(tokens.start[index - 3], tokens.start[index]) === "百分之");
  const before = [1, 2, 3].some((back) => index >= back && labels.endingAt(index, index - back).some(({ kind }) => kind === "qualifier"));
  const behind = labels.find(end, "qualifier") !== undefined && tokens.kind[end] === TokenKind.han;
  const isPlus = labels.words[end] === "+";
  const [start, stop] = [tokens.start[index] ?? 0, tokens.end[end - 1] ?? 0];
  return { start, end: stop, text: tokens.text.slice(start, stop), value, isWord, isRounded: before || behind || isPlus || (isWord && end - index === 1 && value >= ROUND_WORD), isPercent };
}

function lexiconOf(code: string): Lexicon {
  const base = code.split("-")[0] ?? "";
  const known = lexicons.get(base);
  if (known) return known;
  const language = LANGUAGES[base];
  const qualifiers = language ? [...language.countQualifiers.more, ...language.countQualifiers.about, ...language.countQualifiers.less] : [];
  const lexicon = buildLexicon([
    ...Object.entries(language?.numerals ?? {}).map(([text, value]) => ({ text, kind: "numeral", value: String(value) })),
    ...Object.entries(NUMBER_SCALES[base] ?? {}).map(([text, value]) => ({ text, kind: "scale", value: String(value) })),
    ...(ORDINAL_SIGNS[base] ?? []).map((text) => ({ text, kind: "ordinal", value: "" })),
    ...expandForms(qualifiers).map((text) => ({ text, kind: "qualifier", value: "" })),
  ]);
  lexicons.set(base, lexicon);
  return lexicon;
}
