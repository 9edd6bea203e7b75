import { createHash } from "node:crypto";
import type { EventPlace, Evidence, Office, ParsedOfficial, ParsedText, Portfolio } from "@concord/domain";
import { toHanViet, toPinyin } from "@concord/names";

/** A generated text, and who each of its officials is. */
export interface PlantedText {
  readonly parsed: ParsedText;
  /** Number of the person behind each official, in order. */
  readonly people: readonly number[];
}

interface Person {
  readonly characters: string;
  readonly country: "CN" | "VN";
  readonly office: Office;
  readonly portfolio: Portfolio;
}

const SURNAMES = Array.from("王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任");
/** Characters of given names; those of one row sound alike in pinyin. */
const ALIKE = ["伟薇维", "明鸣铭", "静敬靖", "军君钧", "华桦骅", "平苹萍", "志治智", "国帼", "文雯纹", "海", "玉育钰", "清青卿", "光", "正政", "春", "德", "永勇咏", "建健剑", "金锦", "龙隆", "鸿宏洪", "斌彬", "山珊", "兰岚", "飞菲", "安", "宁凝", "思", "学", "良梁"].map((row) => Array.from(row));
const SINGLE = Array.from("峰磊超波涛辉刚毅松柏林森楠桐槐枫茂荣昌盛富贵祥瑞福禄寿康健强勇猛威武烈英豪杰俊才贤能达通远博宏伟雄壮阔浩瀚泽润源泉江河湖洋波澜雪霜雨露云霞虹星月阳晨曦晓旭东南西北中央天地乾坤日升腾飞翔跃进步先锋民众邦族家园亭台楼阁书画琴棋诗词歌赋梅菊荷莲桃杏柳竹松鹤凤麟虎豹鹰雁").map((character) => [character]);
const SOUNDS = [...ALIKE, ...SINGLE];
const PORTFOLIOS: readonly Portfolio[] = ["health", "finance", "education", "defence", "transport", "culture", "energy", "justice"];
const OFFICES: readonly Office[] = ["minister", "deputy-minister", "director", "deputy-director", "chair"];
const LANGUAGES = ["vi", "en", "fr", "de", "nl", "zh"] as const;
const PLACES: readonly EventPlace[] = Array.from({ length: 40 }, (_, number) => ({ name: `Town ${number}`, country: number % 2 === 0 ? "CN" : "VN", latitude: number, longitude: number, text: `Town ${number}` }));
/** Every so many people one has a namesake in another office, or a homophone: other characters of the same sound. */
const PLANT_EVERY = 10;
const PEOPLE_PER_TEXT = 4;
const TEXTS_PER_PERSON = 4;

/**
 * Texts about invented people, each event told by several in several languages and writings: characters, pinyin, Sino-Vietnamese with and
 * without diacritics. Among the people are planted namesakes and homophones. The same numbers give the same texts.
 */
export function plantTexts(count: number, seed = 1): PlantedText[] {
  return [...streamTexts(count, { people: Math.max(20, Math.floor(count / TEXTS_PER_PERSON)), seed })];
}

/** What texts are streamed about. */
export interface StreamOptions {
  readonly people: number;
  readonly seed?: number;
  /** The calendar goes on by a day after so many events; without it events fall on any of 1,500 days. */
  readonly eventsPerDay?: number;
}

/** The same one by one, about so many people: a million need no more memory than one. */
export function* streamTexts(count: number, { people, seed = 1, eventsPerDay }: StreamOptions): Generator<PlantedText> {
  const planted = plantPeople(people, seed);
  for (let index = 0; index < count; index++) yield plantText(planted, index, { seed, eventsPerDay });
}

/** People in no order; a planted one follows the one whose name it shares. */
function plantPeople(count: number, seed: number): Person[] {
  const people: Person[] = [];
  while (people.length < count) {
    const number = people.length;
    const pick = picker(`${seed} person ${number}`);
    // A planted name needs a character that has another of its sound; one in six given names has a single character.
    const given = [pick(number % PLANT_EVERY === 0 ? ALIKE : SOUNDS), ...(pick([0, 1, 2, 3, 4, 5]) > 0 ? [pick(SOUNDS)] : [])];
    const surname = pick(SURNAMES);
    const person = { characters: [surname, ...given.map((row) => row[0])].join(""), country: pick(["CN", "VN"] as const), office: pick(OFFICES), portfolio: pick(PORTFOLIOS) };
    people.push(person);
    if (number % PLANT_EVERY !== 0) continue;
    const other = { ...person, portfolio: PORTFOLIOS[(PORTFOLIOS.indexOf(person.portfolio) + 3) % PORTFOLIOS.length] ?? "health" };
    const isHomophone = number % (2 * PLANT_EVERY) === 0;
    people.push(isHomophone ? { ...other, characters: [surname, ...given.map((row) => row[1] ?? row[0])].join("") } : other);
  }
  return people;
}

function plantText(people: readonly Person[], index: number, { seed, eventsPerDay }: { readonly seed: number; readonly eventsPerDay: number | undefined }): PlantedText {
  // Three texts tell one event.
  const event = Math.floor(index / 3);
  const pickEvent = picker(`${seed} event ${event}`);
  const pick = picker(`${seed} text ${index}`);
  const language = pick(LANGUAGES);
  const numbers = [...new Set(Array.from({ length: PEOPLE_PER_TEXT }, () => pickEvent.below(people.length)))];
  let text = "";
  const write = (words: string): Evidence => {
    const start = text.length;
    text += `${words} `;
    return { start, end: start + words.length, text: words };
  };
  const title = write(`Report ${index} in ${language}`);
  const bodyStart = text.length;
  const officials = numbers.flatMap((number, position): ParsedOfficial[] => {
    const person = people[number];
    return person ? [toOfficial(person, { id: `o${position + 1}`, language, pick, write })] : [];
  });
  const day = new Date(Date.UTC(2030, 0, 1 + (eventsPerDay === undefined ? event % 1500 : Math.floor(event / eventsPerDay)))).toISOString().slice(0, 10);
  const trigger = write("meeting");
  const parsedEvent = {
    id: "e1",
    main: true,
    kind: "conference" as const,
    when: { start: day, end: day, edtf: day, basis: "stated" as const },
    place: pickEvent(PLACES),
    within: [],
    participants: officials.map(({ id, name, country }) => ({ official: id, name, role: "attendee" as const, ...(country !== undefined && { side: country }) })),
    counts: [],
    outcomes: [],
    evidence: [trigger],
    words: { trigger },
  };
  const article: ParsedText["article"] = {
    id: createHash("sha256").update(`${seed} ${text}`).digest("hex").slice(0, 24),
    language,
    title: title.text,
    publishedAt: day,
    bylines: [],
    blocks: [{ kind: "paragraph", start: bodyStart, end: text.length, text: text.slice(bodyStart) }],
    furniture: [],
    spans: { title: { start: title.start, end: title.end } },
  };
  return { people: numbers, parsed: { text, article, officials, events: [parsedEvent], quotes: [], instruments: [], conflicts: [], questions: [] } };
}

interface Telling {
  readonly id: string;
  readonly language: string;
  readonly pick: Picker;
  readonly write: (words: string) => Evidence;
}

/** One in six texts names the person without an office, one in four infers the country. */
function toOfficial({ characters, country, office, portfolio }: Person, { id, language, pick, write }: Telling): ParsedOfficial {
  const name = writeName(characters, { country, language, pick });
  const hasOffice = pick([0, 1, 2, 3, 4, 5]) > 0;
  const basis = pick(["stated", "stated", "stated", "inferred"] as const);
  return { id, name, aliases: [], country, basis, tenures: hasOffice ? [{ office, portfolio, country, ...write(office) }] : [], mentions: [write(name)] };
}

function writeName(characters: string, { country, language, pick }: { country: string; language: string; pick: Picker }): string {
  if (language === "zh") return characters;
  const hanViet = toHanViet(characters) ?? characters;
  if (language === "vi") return hanViet;
  const stripped = hanViet.normalize("NFD").replaceAll(/[\u0300-\u036f]/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  return country === "VN" ? stripped : pick([toPinyin(characters) ?? characters, toPinyin(characters) ?? characters, stripped]);
}

interface Picker {
  <T>(values: readonly T[]): T;
  /** A whole number below a bound. */
  readonly below: (bound: number) => number;
}

/** Choices that follow from a label alone. */
function picker(label: string): Picker {
  let count = 0;
  const below = (bound: number): number => createHash("md5").update(`${label} ${count++}`).digest().readUInt32LE(0) % bound;
  return Object.assign(<T>(values: readonly T[]): T => values[below(values.length)] as T, { below }); // no list is empty
}
