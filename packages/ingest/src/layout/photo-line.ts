import type { FurnitureIndex } from "./compile-furniture.ts";
import { isIdeograph } from "./unit.ts";
import { endsInStop } from "./join-wrapped-lines.ts";
import { foldFurniture } from "./furniture-key.ts";

/** What a line about a picture is. */
export type PhotoLine = { readonly as: "alt"; readonly original?: string } | { readonly as: "caption" | "photo-credit" };

/** Longest line that is tried. */
const MAX_LINE = 400;
/** The same of one that says what it is. */
const LONGEST_LABELLED = 900;

/** A picture's alternative text (numbered, a file name, a list of keywords), a self-declared caption, or a photographer's line. */
export function readPhotoLine(line: string, words: FurnitureIndex): PhotoLine | undefined {
  if (line.length > MAX_LINE) return line.length <= LONGEST_LABELLED && LABELLED.test(line) ? { as: "caption" } : undefined;
  if (isFileName(line)) return { as: "alt" };
  return numberedAlt(line, words) ?? keywordAlt(line) ?? creditedCaption(line, words) ?? tellingCaption(line, words);
}

function isFileName(line: string): boolean {
  return line.length <= 200 && line.includes(".") && /\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?|heic)$/iu.test(line) && !/[!?。]\s/u.test(line);
}

/** Characters of a line that tells what a picture shows, at most. */
const LONGEST_TELLING = 160;

/** "Quang cảnh buổi tiếp.", "The ministers pose for a photo on the quay": such words, in a line without a full stop or as all that it says. */
function tellingCaption(line: string, words: FurnitureIndex): PhotoLine | undefined {
  if (line.length > LONGEST_TELLING) return undefined;
  const folded = foldFurniture(line);
  if (words.captionStarts.get(folded.charAt(0))?.some((start) => folded.startsWith(start)) && !/[,，].*[,，]/u.test(folded)) return { as: "caption" };
  return !endsInStop(line) && line.includes(" ") === !isIdeograph(line.charCodeAt(0)) && words.captionParts.some((part) => folded.includes(part)) ? { as: "caption" } : undefined;
}

/** "Title - Ảnh 1.", "Titre – Photo 2", "图3": a word for a picture and its number end the line. */
function numberedAlt(line: string, words: FurnitureIndex): PhotoLine | undefined {
  const number = hasDigitNear(line) ? /\d{1,3}\s?[.)）。]?$/u.exec(line.slice(-6)) : null;
  if (!number) return undefined;
  const head = line.slice(0, line.length - number[0].length).trimEnd();
  const gap = Math.max(...SEPARATORS.map((separator) => head.lastIndexOf(separator)), isSpacedInHan(head) ? head.lastIndexOf(" ") : -1);
  if (!words.photo.has(foldFurniture(head.slice(gap + 1).trim()))) return undefined;
  const original = head.slice(0, Math.max(gap, 0)).trimEnd();
  return original === "" ? { as: "alt" } : { as: "alt", original };
}

/** Characters stand beside the last space: no mark parts the word for a picture from a title in characters. */
function isSpacedInHan(head: string): boolean {
  return isIdeograph(head.charCodeAt(head.length - 1)) || isIdeograph(head.charCodeAt(head.lastIndexOf(" ") - 1));
}

function hasDigitNear(line: string): boolean {
  for (let at = line.length - 1; at >= Math.max(line.length - 3, 0); at--) if (isDigit(line.charCodeAt(at))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What may stand between a title and the word for a picture. */
const SEPARATORS = ["-", "–", "—", "|", "(", "（", ":"];

/** Keywords with a comma behind the last one, as pages put them where a picture has no other text. */
function keywordAlt(line: string): PhotoLine | undefined {
  if (!/[,，、]$/u.test(line)) return undefined;
  if (/[«»“”"!?;]/u.test(line)) return undefined;
  const parts = line.split(/[,，、]/u);
  return parts.length >= 4 && parts.every((part) => part.length <= 120) ? { as: "alt" } : undefined;
}

const BRACKET_END = /[)）\]]\s?[.。]?$/u;

/** "The ministers shake hands. (Photo: Agency)", "(Ảnh: Báo Mới)", "Photo by A". */
function creditedCaption(line: string, words: FurnitureIndex): PhotoLine | undefined {
  if (LABELLED.test(line)) return { as: "caption" };
  if (line.length > 320) return undefined;
  const tail = line.slice(-100);
  const bracket = !BRACKET_END.test(tail) ? null : /[(（[]([^()（）[\]]{2,80})[)）\]]\s*[.。]?$/u.exec(line);
  if (bracket && opensWithPhoto(bracket[1] ?? "", words)) return bracket.index < 3 ? { as: "photo-credit" } : { as: "caption" };
  if (bracket && bracket.index >= SHORTEST_CAPTION && isAgencyBracket(bracket[0], bracket[1] ?? "", words)) return { as: "caption" };
  const unlabelled = unlabelledCredit(line, words);
  if (unlabelled) return unlabelled;
  if (!tail.includes(":") && !tail.includes("：")) return undefined;
  const label = /(?:^|[.。!?”"] ?|\s[-–—|/]\s)(\p{L}[\p{L}\s]{1,20})[:：]\s?[^:：.。]{2,60}\.?$/u.exec(tail);
  if (label && words.photo.has(foldFurniture((label[1] ?? "").trimEnd()))) return label[0].length >= line.length ? { as: "photo-credit" } : { as: "caption" };
  return undefined;
}

function opensWithPhoto(inner: string, words: FurnitureIndex): boolean {
  const colon = inner.search(/[:：/／]/u);
  if (colon > 0 && words.photo.has(foldFurniture(inner.slice(0, colon).trim()))) return true;
  const lower = foldFurniture(inner.trim());
  const second = lower.split(/[\s/]+/u)[1]; // "AP Photo/Jo Doe"
  if (second !== undefined && words.photo.has(second) && /^\p{Lu}{2,5}\s/u.test(inner)) return true;
  return words.photo.has(lower) || [...words.photo].some((word) => word.length > 3 && lower.startsWith(`${word} `));
}

/** Characters that describe a picture at least, before who took it. */
const SHORTEST_CAPTION = 8;

/** "[Kofi Mensah/Gold Wire]", "(Nguồn: TTXVN)", "（记者顾怀远摄）": who took or gave a picture, with no word for it before. */
function isAgencyBracket(bracket: string, inner: string, words: FurnitureIndex): boolean {
  if (/[摄攝]/u.test(inner)) return true;
  const colon = inner.search(/[:：]/u);
  if (colon > 0) return words.labels.get(foldFurniture(inner.slice(0, colon).trim())) === "source";
  return /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,5}\/\s?(?:\p{Lu}[\p{L}.'’-]*\s?){1,5}$/u.test(inner) || (bracket.startsWith("[") && /^\p{Lu}/u.test(inner) && !/[.,;!?…]/u.test(inner));
}

/** "Minister Marlowe (L) meets Premier Reed (2nd R)": where somebody stands in the picture. */
const SIDES_NAMED = /\p{L} \((?:[LRC]|(?:front|back|centre|center|far|top|bottom|first|second|third|\d(?:st|nd|rd|th)),? ?(?:[LRC]|left|right|from left|from right|row)|left|right|centre|center|pictured|in picture|file photo)\)/u;
/** "… on Monday. REUTERS/Ada Marlowe". */
const TAKEN_FOR = /[.!?”"] ?(?:\p{Lu}{2,8}|Xinhua|Getty Images|Bloomberg|Anadolu)\s?\/\s?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}$/u;

/** "… on Monday. ADA MARLOWE/AFP". */
const NAME_FIRST = /[.!?”"»] ?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3} ?\/ ?(?:AFP|AP|REUTERS|Reuters|dpa|DPA|EPA|EPA-EFE|SIPA|ANP|BELGA|Belga|Getty Images|Anadolu|picture alliance|imago|IMAGO)$/u;
/** "image captionThe ministers on the quay": what pages for those who cannot see the picture read out. */
const LABELLED = /^(?:(?:image|media|video|photo|picture) caption|bild(?:unterschrift|text)|(?:foto)?bijschrift|chú thích ảnh|chụp lại hình ảnh|légende(?: de l'image| photo)?|图片说明|图片注释|圖片說明|圖說)(?:(?<=caption|ảnh)[ ,]?| ?[:：])[ ]?\p{L}/iu;
/** "… in Oldhaven. PHOTO COURTESY MINISTRY OF RIVERS", "… Photo by Jo Reed". */
const COURTESY = /[.!?”"] ?(?:PHOTOS?|PICTURES?|PIX|Photos?|Pictures?) ?(?::|BY |by |COURTESY|[Cc]ourtesy)[^.!?]{2,60}\.?$/u;
const NAMES_PICTURE = /hoto|HOTO|icture|ICTURE|PIX/u;
/** 总理（右一）与市长: where somebody stands in the picture. */
const HAN_SIDES = /[（(](?:[前后後]排)?(?:[左右][一二三四五六]?|中)(?:起|，[^（）()]{1,12})?[）)]/u;
/** 图为…: what the picture shows. */
const SHOWN = /^(?:图为|圖為|[资資]料[图圖照]片?[:：])|(?:文章|网页|網頁|[视視][频頻]|影片)截[图圖]$/u;
const LONGEST_HAN = 160;
/** ▲ 甲（右）与乙合影: the mark says that the picture above is told of. */
const LONGEST_MARKED = 140;
/** 记者顾怀远摄, 記者顧懷遠／攝影. */
const TAKEN_BY = /(?:[摄攝]|[记記]者[^，。！？]{2,12}[摄攝]影?(?:[／/][^，。！？]{2,12})?|[／/] ?[摄攝]影|翻[摄攝]自[^，。！？]{2,16}|[资資]料照片?)$/u;

/** "… in Lomé. © Radio Sahel / A. D.", "… devant l'imagerie. Photo CVN/J. H.", "新华社记者顾怀远摄". */
function unlabelledCredit(line: string, words: FurnitureIndex): PhotoLine | undefined {
  if (/^[▲△▼] ?\p{L}/u.test(line) && line.length <= LONGEST_MARKED) return { as: "caption" };
  if (TAKEN_BY.test(line)) return line.length <= 20 && !/[。！]/u.test(line) ? { as: "photo-credit" } : { as: "caption" };
  if (/[。！？]\s?[圖图照摄攝][／/]\S{2,24}$/u.test(line)) return { as: "caption" };
  if ((NAMES_PICTURE.test(line) && COURTESY.test(line)) || (line.length <= LONGEST_HAN && (HAN_SIDES.test(line) || SHOWN.test(line)))) return { as: "caption" };
  if (SIDES_NAMED.test(line) || TAKEN_FOR.test(line) || NAME_FIRST.test(line)) return { as: "caption" };
  const mark = line.indexOf("©");
  if (mark >= 0 && /\d{4}/u.test(line.slice(mark))) return undefined; // a line that reserves rights names a year
  if (mark === 0) return line.length <= 60 ? { as: "photo-credit" } : undefined;
  if (mark > SHORTEST_CAPTION && line.length - mark <= 60) return { as: "caption" };
  const named = /[:：]/u.test(line) && /\s(\p{Lu}\p{L}{2,12}) ?[:：]\s?(?:\p{Lu}[\p{L}.'’-]*[\s/]{0,3}){1,5}$/u.exec(line.slice(-80)); // "… Marco Stehle Foto: Delta/U. M."
  if (named && words.photo.has(foldFurniture(named[1] ?? ""))) return { as: "caption" };
  const credit = /[.)»”"!?]\s+(\p{L}+)\s(?:\p{Lu}[\p{L}.'’-]*[\s/]{0,3}){1,5}$/u.exec(line.slice(-80));
  return credit && words.photo.has(foldFurniture(credit[1] ?? "")) ? { as: "caption" } : undefined;
}
