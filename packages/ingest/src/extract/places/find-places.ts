import type { Span } from "@concord/domain";
import type { GazetteerPlace } from "../../gazetteer/gazetteer.ts";
import { gazetteer } from "../../gazetteer/gazetteer.ts";
import { expandForms } from "../../languages/expand-forms.ts";
import type { Language } from "../../languages/language.ts";
import type { Reading } from "../../read/reading.ts";
import { foldWord } from "../../text/fold.ts";
import { labelAt, mergeStarts, type Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { isHanDateline } from "./is-han-dateline.ts";
import { endOfSyllabicName } from "../people/name-run.ts";

/** A place named in the text: tokens `start` to `end`. */
export interface PlaceMention extends Span {
  readonly place: GazetteerPlace;
  /** Stands behind "in", "at" or opens a dateline: it says where. */
  readonly isVenue: boolean;
  /** One of several places of that name, abroad, and nothing beside it tells which. */
  readonly isAmbiguous: boolean;
}

/** Towns smaller than this are taken only where the text says that they are a venue, or names their country. */
const WELL_KNOWN = 100_000;

/** Towns, regions and countries of the text, in reading order. `taken` tokens (names, bodies, frameworks) are passed over. */
export function findPlaces(reading: Reading, taken: (token: number) => boolean): PlaceMention[] {
  const { labels } = reading;
  const found: PlaceMention[] = [];
  let behind = 0;
  for (const index of mergeStarts(labels, ["place", "country"])) {
    if (index < behind || taken(index)) continue;
    const label = longer(labelAt(labels, index, "place"), labelAt(labels, index, "country"));
    if (label === undefined) continue;
    const mention = isPartOfName(reading, label) || isOnRoute(reading, label.start) ? undefined : toMention(reading, label);
    const last = found.at(-1);
    if (mention && last && isTownOf(reading, last, mention)) found.push({ ...mention, isVenue: true });
    else if (mention) found.push(mention);
    behind = label.end;
  }
  return found;
}

/** Tokens between a country and its town. */
const CAPITAL = 5;

/** "in Belgium's capital city of Brussels": behind "in" and a country with the ending that says whose, the town is where. */
function isTownOf({ labels }: Reading, { end, isVenue, place }: PlaceMention, town: PlaceMention): boolean {
  return isVenue && place.kind === "country" && town.place.kind === "city" && town.place.country === place.country && labels.words[end] === "'" && town.start - end <= CAPITAL;
}

/** "flights between Tashkent and Casablanca": neither end of a route is a venue. */
function isOnRoute({ labels }: Reading, start: number): boolean {
  if (labelAt(labels, start - 1, "between") !== undefined) return true;
  if (labelAt(labels, start - 1, "and") === undefined) return false;
  for (let from = start - 2; from >= Math.max(0, start - 5); from--) if (labelAt(labels, from, "between") && labelAt(labels, from + 1, "place")) return true;
  return false;
}

function longer(place: Label | undefined, country: Label | undefined): Label | undefined {
  if (place === undefined || country === undefined) return place ?? country;
  return place.end > country.end ? place : country;
}

/** "Jack London", "Paris-based": a capitalised stranger beside it makes it part of another name. */
function isPartOfName(reading: Reading, label: Label): boolean {
  const { tokens, labels } = reading;
  const isStranger = (index: number) => tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital && labels.at(index).length === 0;
  if (isInSyllabicName(reading, label) || isCommonNoun(reading, label) || isInWord(reading, label)) return true;
  if (label.kind === "country") return isGivenName(reading, label, isStranger) || isHonorific(reading, label);
  const startsSentence = label.start === 0 || reading.sentenceOf[label.start - 1] !== reading.sentenceOf[label.start];
  return (isStranger(label.end) && !followsAt(reading, label.start) && reading.sentenceOf[label.end] === reading.sentenceOf[label.start]) || (!startsSentence && isStranger(label.start - 1) && !startsSentenceAt(reading, label.start - 1) && !isNounBefore(reading, label.start - 1));
}

/** "die Handelsmetropole Lagos": where nouns have capitals, one behind an article or a nationality is no given name. */
function isNounBefore({ labels, reader }: Reading, index: number): boolean {
  return reader.language.words.beforeNouns !== undefined && ["article", "before-noun", "demonym", "town-adjective"].some((kind) => labels.isOn(index - 1, index, kind));
}

/** 北京时间: a town inside an ordinary word. */
function isInWord({ labels, tokens }: Reading, { start, end, kind }: Label): boolean {
  return kind === "place" && tokens.kind[start] === TokenKind.han && labels.at(start).some((label) => label.kind === "plain" && label.end > end);
}

/** "die Halle", "zum Essen" where nouns have capitals; "La réunion": the island behind the article has its own. */
function isCommonNoun({ labels, tokens, reader }: Reading, { start, end }: Label): boolean {
  const article = labelAt(labels, start, "article");
  if (article && article.end < end) return tokens.casing[article.end] === TokenCase.lower;
  if (end - start > 1 || labels.words[end] === "-" || labelAt(labels, start - 1, "before-noun") === undefined || isLandmark(reader.language, labels.words[start] ?? "")) return false;
  return labels.at(start).some((label) => label.kind === "place" && reader.places[Number(label.value)]?.[0]?.kind === "city");
}

const landmarks = new WeakMap<Language, ReadonlySet<string>>();

/** "im Kanzleramt": a name that the language itself gives to a place is none of a thing. */
function isLandmark(language: Language, word: string): boolean {
  let known = landmarks.get(language);
  if (known === undefined) landmarks.set(language, (known = new Set(expandForms(Object.values(language.places ?? {}).flat()).map(foldWord))));
  return known.has(word);
}

/** Syllables of a name that may stand before one of them. */
const SYLLABLES_BEFORE = 3;

/** "Nguyễn Thị Anh Đào", "Vũ Hải Nam": a syllable or two of a person's name. */
function isInSyllabicName(reading: Reading, { start }: Label): boolean {
  if (!reading.reader.language.syllabicNames) return false;
  for (let from = start; from >= Math.max(0, start - SYLLABLES_BEFORE); from--) if ((endOfSyllabicName(reading, from) ?? 0) > start) return true;
  return false;
}

/** "Jordan Reed", "Chad Wilson": where nouns have no capital, one further word behind a country of one word makes it a given name. */
function isGivenName(reading: Reading, { start, end }: Label, isStranger: (index: number) => boolean): boolean {
  const isOneWord = end - start === 1 && reading.tokens.casing[start] === TokenCase.capital;
  return reading.reader.language.titleCase && isOneWord && isStranger(end) && !isStranger(end + 1) && !followsAt(reading, start) && reading.sentenceOf[end] === reading.sentenceOf[start];
}

/** "Anh ấy": at the start of a sentence the word is one of courtesy before a word in lower case. */
function isHonorific({ labels, tokens, sentenceOf }: Reading, { start, end }: Label): boolean {
  const opens = start === 0 || sentenceOf[start - 1] !== sentenceOf[start];
  return opens && tokens.casing[end] === TokenCase.lower && labels.at(start).some((label) => label.kind === "honorific" && label.end === end) && labelAt(labels, end, "and") === undefined;
}

function startsSentenceAt({ sentenceOf }: Reading, index: number): boolean {
  return index === 0 || sentenceOf[index - 1] !== sentenceOf[index];
}

function toMention(reading: Reading, label: Label): PlaceMention | undefined {
  const isVenue = followsAt(reading, label.start) || opensDateline(reading, label) || explainsVenue(reading, label) || isVisited(reading, label.start);
  if (label.kind === "country") {
    const place = gazetteer.country(label.value);
    return place && { start: label.start, end: label.end, place, isVenue, isAmbiguous: false };
  }
  const namesakes = reading.reader.places[Number(label.value)] ?? [];
  const near = countryBeside(reading, label);
  const country = near ?? countryOfRival(reading, namesakes);
  const likely = country === undefined ? namesakes : namesakes.filter((candidate) => candidate.country === country);
  // A town and the region around it often share a name: the town is where things happen.
  const place = likely.find((candidate) => candidate.kind === "city" && candidate.country === likely[0]?.country) ?? likely[0] ?? namesakes[0];
  if (place === undefined) return undefined;
  const told = near !== undefined && place.country === near;
  if (!told && !isVenue && place.kind === "city" && place.population < WELL_KNOWN && !opensHeadline(reading, label)) return undefined;
  return { start: label.start, end: label.end, place, isVenue, isAmbiguous: !told && place.country !== country && !reading.reader.language.homes.includes(place.country) && hasRival(place, namesakes) };
}

/** "Mons : l'ambassadeur du Japon au port". */
function opensHeadline({ labels }: Reading, { start, end }: Label): boolean {
  return start === 0 && labels.words[end] === ":";
}

/** "der deutsche Botschafter in Peru … in Trujillo": of several towns of a name, the one in the only country of theirs that the text names. */
function countryOfRival(reading: Reading, namesakes: readonly GazetteerPlace[]): string | undefined {
  const [largest] = namesakes;
  if (largest === undefined || !hasRival(largest, namesakes)) return undefined;
  const named = new Set(namesakes.map(({ country }) => country).filter((country) => countriesOf(reading).has(country)));
  return named.size === 1 ? [...named][0] : undefined;
}

const countries = new WeakMap<Reading, ReadonlySet<string>>();

/** All countries that the text names, as such or by an adjective. */
function countriesOf(reading: Reading): ReadonlySet<string> {
  let named = countries.get(reading);
  if (named === undefined) {
    const kinds = ["country", "demonym"] as const;
    named = new Set(Array.from(mergeStarts(reading.labels, kinds)).flatMap((index) => kinds.flatMap((kind) => labelAt(reading.labels, index, kind)?.value ?? [])));
    countries.set(reading, named);
  }
  return named;
}

/** A place of that name in another country, a third as large or larger. */
function hasRival(place: GazetteerPlace, namesakes: readonly GazetteerPlace[]): boolean {
  return namesakes.some((other) => other.country !== place.country && other.population * 3 > place.population);
}

/** Tokens of a verb such as "toured" or "paid a visit to". */
const LONGEST_VERB = 5;

/** Tokens before a visit in which "invited to", "will" makes it one to come. */
const INVITED_REACH = 8;

/** "toured Hội An", 走访会安: right behind a verb of visiting stands where it was, unless the visit is one to come. */
function isVisited({ labels, sentenceOf }: Reading, start: number): boolean {
  for (let from = Math.max(0, start - INVITED_REACH); from < start; from++) {
    if (sentenceOf[from] === sentenceOf[start] && (labelAt(labels, from, "background") ?? labelAt(labels, from, "future"))) return false;
  }
  for (let from = Math.max(0, start - LONGEST_VERB); from < start; from++) {
    if (labels.at(from).some((label) => label.kind === "event-verb" && label.value === "visit" && label.end === start)) return true;
  }
  return false;
}

/** "JAKARTA — …", "LA HAYE, 4 mars (…) –": a place at the start of a paragraph, in capitals or before a dash or bracket. */
function opensDateline(reading: Reading, label: Label): boolean {
  const { tokens, labels } = reading;
  if (isHanDateline(reading, label)) return true;
  if (label.start > 0 && tokens.segment[label.start - 1] === tokens.segment[label.start] && tokens.kind[label.start - 1] !== TokenKind.break) return false;
  const behind = labels.words[label.end] ?? "";
  return tokens.casing[label.start] === TokenCase.upper || ["—", "–", "-", "(", "/"].includes(behind);
}

/** "in Giơ-ne-vơ (Switzerland)", "tại Trụ sở Chính phủ, Hà Nội": the place in brackets or behind a comma tells where a venue is that is not known. */
function explainsVenue({ labels, tokens }: Reading, { start, kind }: Label): boolean {
  if (labels.words[start - 1] !== "(" && (labels.words[start - 1] !== "," || kind === "country")) return false;
  for (let index = start - 2; index > Math.max(0, start - 9); index--) {
    if (labelAt(labels, index, "at")) return true;
    if (tokens.kind[index] !== TokenKind.word && labels.words[index] !== "-") return false;
  }
  return false;
}

/** "in", "at", "à", perhaps with an article or a noun such as "city" between. */
function followsAt(reading: Reading, start: number): boolean {
  const { labels } = reading;
  for (let from = start - 1; from >= Math.max(0, start - 8); from--) {
    const at = labelAt(labels, from, "at");
    if (at === undefined) continue;
    if (isAboutTopic(labels, at.start) || (labelAt(labels, start, "country") && labels.isOn(from, at.end, "to-country") && at.end === start)) return false;
    // "in Den Haag": the name itself begins with what may be an article behind "in".
    if (labels.isOn(from, start, "at")) return true;
    let next = at.end;
    while (next < start) {
      const between = labelAt(labels, next, "article") ?? labelAt(labels, next, "body") ?? labelAt(labels, next, "demonym") ?? labelAt(labels, next, "of") ?? labelAt(labels, next, "state") ?? aroundPlace(reading, next, start);
      if (between === undefined) break;
      next = between.end;
    }
    if (next === start) return true;
  }
  return false;
}

/** Words between a noun and "in": "la situation humanitaire en Syrie". */
const TOPIC_REACH = 4;

/** "la crise en Haïti": behind such a noun, and adjectives to it, the place is what is spoken about. */
function isAboutTopic(labels: Reading["labels"], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - TOPIC_REACH); index--) {
    const topic = labelAt(labels, index, "topic");
    if (topic) return topic.end === at || labels.words[topic.end] !== ",";
    if (labels.hasAny(index, NOT_ADJECTIVES) || labels.tokens.kind[index] !== TokenKind.word) return false;
  }
  return false;
}

const NOT_ADJECTIVES = new Set(["article", "of", "with", "and", "event", "event-verb", "end", "office", "date-weekday", "date-month"]);

/** "在云南省昆明市": where no words stand between, the country and the region come before the town. */
function aroundPlace({ tokens, labels }: Reading, index: number, start: number): Label | undefined {
  if (tokens.kind[index] !== TokenKind.han || index >= start) return undefined;
  return labelAt(labels, index, "country") ?? labelAt(labels, index, "place");
}

/** Nouns between a country and its town, in tokens. */
const NOUN_BEFORE = 3;

/** 老挝首都万象, 印度新德里: without spaces the country stands in front. */
function countryInFront({ labels }: Pick<Reading, "labels">, end: number): string | undefined {
  const noun = [1, 2, NOUN_BEFORE].map((length) => end - length).find((start) => labelAt(labels, start, "body")?.end === end);
  for (const stop of noun === undefined ? [end] : [end, noun]) {
    for (let from = Math.max(0, stop - 8); from < stop; from++) {
      const country = labels.at(from).find((label) => label.kind === "country" && label.end === stop);
      if (country) return country.value;
    }
  }
  return undefined;
}

/** The country named right behind ("Nanning, China", "Nam Ninh (Trung Quốc)") or right before ("der chinesischen Stadt Dalian"). */
function countryBeside({ labels, tokens }: Reading, label: Label): string | undefined {
  if (tokens.kind[label.start] === TokenKind.han) return countryInFront({ labels }, label.start);
  let index = label.end;
  if (labels.words[index] === "," || labels.words[index] === "(" || labels.words[index] === "-") index++;
  for (let step = 0; step < 3; step++) {
    const country = labelAt(labels, index, "country");
    if (country) return country.value;
    const small = labelAt(labels, index, "at") ?? labelAt(labels, index, "article") ?? labelAt(labels, index, "of");
    if (small === undefined) break;
    index = small.end;
  }
  for (let from = label.start - 1; from >= Math.max(0, label.start - 3); from--) {
    const before = labelAt(labels, from, "demonym");
    if (before && before.end <= label.start) return before.value;
  }
  return undefined;
}
