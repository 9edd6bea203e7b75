import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import { firstFrom } from "../first-from.ts";
import { endOfOpening } from "../statements/end-of-opening.ts";
import { isAgent } from "../statements/is-agent.ts";
import { hasStranger } from "../statements/find-subject.ts";
import type { SentenceIndex } from "../statements/index-sentences.ts";
import { genderOfMention, genderOfPronoun } from "./gender-of.ts";
import { mentionsNear, type PeopleIndex } from "./people-index.ts";
import { isSpeakerLabel } from "./is-speaker-label.ts";
import type { Reference } from "./reference.ts";

/** Sentences that a pronoun reaches back. */
const PRONOUN_REACH = 2;
/** Sentences of a speech that a pronoun behind it reaches across. */
const LONGEST_SPEECH = 12;
/** Sentences that "they" reaches back to the first of two. */
const PAIR_REACH = 4;
/** Tokens before a name in which a preposition makes it an object. */
const PREPOSITION_REACH = 4;
/** Tokens between a name and the verb of which it is the subject. */
const VERB_REACH = 2;
/** Tokens at the start of a sentence in which its subject is named. */
const OPENING = 10;

/** What is known of a text's tokens before anybody is pointed at. */
export interface TextMarks {
  /** Whether a token belongs to an office, a body or a name beside an office. */
  readonly isTaken: (token: number) => boolean;
  /** Whether a token stands inside quotation marks. */
  readonly isQuoted: (token: number) => boolean;
  readonly sentences: SentenceIndex;
}

/** An official as one place names them, by name or office. */
interface Naming {
  readonly official: ParsedOfficial;
  readonly token: number;
  readonly end: number;
  readonly sentence: number;
}

/**
 * Whom each pronoun stands for: the subject of its own sentence or of the last one before that names anybody, not who happens to be named last
 * ("X invited Y. “…,” he said" means X), unless words around the names say that it is the other one ("she"). What is quoted names nobody.
 */
export function findAntecedents(reading: Reading, people: PeopleIndex, offices: readonly Reference[], marks: TextMarks): Reference[] {
  const { labels, sentenceOf } = reading;
  const references: Reference[] = [];
  const genders = new Map<ParsedOfficial, ReturnType<typeof genderOfMention>>();
  const genderOf = (official: ParsedOfficial) => {
    if (!genders.has(official)) genders.set(official, people.mentions.filter((mention) => mention.official === official).slice(0, MOST_MENTIONS).map((mention) => genderOfMention(reading, mention)).find((gender) => gender !== undefined));
    return genders.get(official);
  };
  for (const index of labels.startsOf("pronoun")) {
    const end = labels.find(index, "pronoun")?.end ?? index + 1;
    if (isNamedBehind(reading, people, index, end)) continue;
    const sentence = sentenceOf[index] ?? 0;
    const own = genderOfPronoun(reading, index);
    const fits = ({ official }: Naming) => own === undefined || (genderOf(official) ?? own) === own;
    if (labels.at(index).some((label) => label.kind === "pronoun" && label.value === "pair") || isOfSeveral(reading, index)) references.push(...pairBefore(people, index, sentence));
    else if (labels.at(index).some((label) => label.kind === "pronoun" && label.value === "latter")) {
      const last = lastNamed(people, index, sentence);
      if (last !== undefined) references.push({ official: last, at: index, end });
    } else {
      for (let back = 0, left = PRONOUN_REACH; left >= 0 && back <= LONGEST_SPEECH; back++) {
        if (back > 0 && (isSpoken(sentence - back, marks) || opensWithGuests(reading, sentence - back, marks) || segmentKind(reading, marks.sentences[sentence - back]?.start ?? 0) === "caption")) continue;
        left--;
        const named = [...pronounsIn(reading, references, sentence - back), ...namedIn(reading, people, offices, { number: sentence - back, before: index }, marks)].toSorted((one, other) => one.token - other.token);
        const subject = subjectOf(reading, named.filter(fits), { start: marks.sentences[sentence - back]?.start ?? 0, isOwnSentence: back === 0 });
        if (subject === undefined && (back > 0 ? opensWithStranger(reading, sentence - back, marks) : opensWithOccupation(reading, index, marks))) break;
        if (subject === undefined) continue;
        references.push({ official: subject.official, at: index, end });
        break;
      }
    }
  }
  return references;
}

/** "Ze tekenden", "Sie unterzeichneten": beside a verb of several the pronoun means them. */
function isOfSeveral({ labels }: Reading, index: number): boolean {
  return labels.find(index, "plural-pronoun") !== undefined && [index + 1, index - 1].some((at) => labels.words[at]?.endsWith("en") === true && labels.hasAny(at, PLURAL_VERBS) && !labels.find(at, "end"));
}

const PLURAL_VERBS = new Set(["event-verb", "split-verb", "speech", "report", "outcome", "light-verb", "role-doing", "role-parted"]);

/** "Also present were X and Y": who was only there is not whom the text goes on with. */
function opensWithGuests({ labels, reader }: Reading, sentence: number, { sentences }: TextMarks): boolean {
  const start = sentences[sentence]?.start ?? 0;
  // "Dự lễ khai mạc, X cho biết": only "cùng dự có" tells of guests.
  const opensList = (end: number) => !reader.language.syllabicNames || labels.find(end - 1, "role-lists") !== undefined || labels.find(end, "role-lists") !== undefined;
  return labels.at(start).some(({ kind, value, end }) => kind === "role-doing" && value === "attendee" && opensList(end));
}

/** A sentence of what somebody says, from its first word to its last, is none of those that tell of the speaker. */
function isSpoken(sentence: number, { sentences, isQuoted }: TextMarks): boolean {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  if (end <= start || !isQuoted(start) || !isQuoted(end - 1)) return false;
  // “…，”甲说，“…。”: the speaker stands between two parts of it.
  for (let index = start; index < end; index++) if (!isQuoted(index)) return false;
  return true;
}

/** Pronouns of a sentence that are settled already: "He met X. He also met Y": the second means whom the first means. */
function pronounsIn({ sentenceOf }: Reading, references: readonly Reference[], sentence: number): Naming[] {
  const found: Naming[] = [];
  for (let index = references.length - 1; index >= 0; index--) {
    const reference = references[index];
    const of = reference === undefined ? -1 : (sentenceOf[reference.at] ?? -1);
    if (reference === undefined || of < sentence) break;
    if (of === sentence && reference.isShared !== true) found.push({ official: reference.official, token: reference.at, end: reference.end, sentence });
  }
  return found;
}

/** Mentions of one person that are looked at for a title of courtesy. */
const MOST_MENTIONS = 20;

/** "ông X", "đồng chí Bí thư", "các đồng chí": a title of courtesy, no pronoun. */
function isNamedBehind({ labels }: Reading, { mentions }: PeopleIndex, index: number, end: number): boolean {
  const next = mentions[firstFrom(mentions, index, ({ token }) => token)]?.token;
  // "Mr He": a family name.
  if (next === end || next === index) return true;
  return end > index + 1 && (labels.hasAny(end, TITLES) || labels.hasAny(index - 1, SEVERAL) || labels.words[end] === ":");
}

const TITLES = new Set(["office", "honorific", "status"]);
const SEVERAL = new Set(["plural", "article", "numeral"]);

/** "they": the last one named, and the last before who is somebody else. */
function pairBefore({ mentions }: PeopleIndex, index: number, sentence: number): Reference[] {
  const next = firstFrom(mentions, index, ({ token }) => token);
  const last = mentions[next - 1];
  if (last === undefined || sentence - last.sentence > PAIR_REACH + PRONOUN_REACH) return [];
  let other = next - 2;
  while (mentions[other]?.official === last.official) other--;
  const first = mentions[other];
  const isNear = first !== undefined && sentence - first.sentence <= PAIR_REACH;
  return [...(isNear ? [first] : []), last].map(({ official }) => ({ official, at: index, end: index + 1, isShared: true }));
}

/** "celui-ci": who was named last, in the pronoun's own sentence or the one before. */
function lastNamed({ mentions }: PeopleIndex, index: number, sentence: number): ParsedOfficial | undefined {
  const last = mentions[firstFrom(mentions, index, ({ token }) => token) - 1];
  return last !== undefined && sentence - last.sentence <= 1 ? last.official : undefined;
}

/** Who is named in a sentence before a token, by name or by office, in reading order. */
function namedIn(reading: Reading, people: PeopleIndex, offices: readonly Reference[], { number: sentence, before }: { number: number; before: number }, { isQuoted }: TextMarks): Naming[] {
  const named: Naming[] = mentionsNear(people, sentence, before).filter(({ token }) => token < before && !isQuoted(token));
  for (let index = firstFrom(offices, before, ({ at }) => at) - 1; index >= 0; index--) {
    const office = offices[index];
    if (office === undefined || reading.sentenceOf[office.at] !== sentence) break;
    if (!isQuoted(office.at)) named.push({ official: office.official, token: office.at, end: office.end, sentence });
  }
  return named.filter((naming) => segmentKind(reading, naming.token) !== "caption" && !isSpeakerLabel(reading, naming)).toSorted((one, other) => one.token - other.token);
}

/** "The head teacher X showed the hall. “…,” she said": the sentence before is about somebody who holds no public office. */
function opensWithStranger(reading: Reading, sentence: number, { sentences, isTaken }: TextMarks): boolean {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  return hasStranger(reading, { isTaken }, start, Math.min(end, start + OPENING));
}

/** "The trade unionist X is not convinced: “…”, he says": the pronoun's own sentence is about one whose occupation is no public office. */
function opensWithOccupation({ labels, sentenceOf }: Reading, pronoun: number, { sentences, isTaken }: TextMarks): boolean {
  const start = sentences[sentenceOf[pronoun] ?? 0]?.start ?? 0;
  for (let index = start; index < Math.min(pronoun, start + OPENING); index++) if (labels.find(index, "occupation") && !isTaken(index) && !labels.find(index - 1, "numeral")) return true;
  return false;
}

/** In the pronoun's own sentence who stands right before the last verb of speech; else the first who is no object, else the first. */
function subjectOf(reading: Reading, named: readonly Naming[], { start, isOwnSentence }: { readonly start: number; readonly isOwnSentence: boolean }): Naming | undefined {
  const { labels } = reading;
  const speaks = ({ end }: Naming) => [...Array(VERB_REACH).keys()].some((step) => labels.find(end + step, "speech") !== undefined);
  const speaker = isOwnSentence ? named.findLast(speaks) : undefined;
  const opening = endOfOpening(reading, start);
  const behind = named.filter(({ token }) => token >= opening);
  return speaker ?? behind.find((naming) => !isObject(reading, naming) && !isAgent(reading, naming.token, start)) ?? named.find((naming) => !isObject(reading, naming)) ?? named[0];
}

/** "with X", "to X". */
function isObject({ labels }: Reading, { token }: Naming): boolean {
  for (let index = token - 1; index >= Math.max(0, token - PREPOSITION_REACH); index--) {
    if (labels.words[index] === "" || labels.words[index] === "," || labels.words[index] === "，") return false;
    if (labels.find(index, "with") ?? labels.find(index, "toward")) return true;
  }
  return false;
}
