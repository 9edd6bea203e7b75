import type { Reading } from "../../read/reading.ts";
import { hanSubject, type HanSubject } from "./han-subject.ts";
import { type HanSources, type HanSpeaker, lastVerb, nameOf, speakingLast, startOf, subjectOrLast, toSpeaker } from "./last-han-speaker.ts";
import { speakerOfParagraphs } from "./speaker-of-paragraphs.ts";
import { introducedBy } from "./introduced-by.ts";
import type { Quotation } from "./speaker-near.ts";
import { actorsWithin } from "./statement-sources.ts";

/** Tokens behind the closing mark in which a verb of speech stands. */
const BEHIND = 40;
/** Tokens between the closing mark and a verb that has no subject of its own: “…”，会后说. */
const BARE = 4;
const LONGEST_VERB = 5;
const STOPS = new Set(Array.from("。！？!?"));

/** The speaker by the words that introduce the quotation, else by those behind it, else by the sentence that it stands in or follows. */
export function findHanSpeaker(reading: Reading, span: Quotation, sources: HanSources): HanSpeaker | undefined {
  return byIntroduction(reading, span, sources) ?? byWordsBehind(reading, span, sources) ?? bySentenceBefore(reading, span, sources) ?? speakerOfParagraphs(reading, span, sources);
}

/** 甲说：“…”, 甲表示，“…”, 甲称“…”. */
function byIntroduction(reading: Reading, { open }: Quotation, sources: HanSources): HanSpeaker | undefined {
  const { labels } = reading;
  const verb = introducedBy(reading, open) ?? labels.endingAt(open, Math.max(0, open - LONGEST_VERB)).find(({ kind }) => kind === "report")?.start;
  if (verb === undefined || sources.isQuoted(verb)) return undefined;
  const isColon = COLONS.has(labels.words[verb] ?? "");
  const subject = hanSubject(reading, sources, verb, startOf(reading, sources, verb));
  if (subject) return toSpeaker(subject);
  // 地点：“…”: what a colon without a verb stands behind says nothing.
  return isColon ? undefined : nameOf(speakingLast(reading, sources, startOf(reading, sources, verb)));
}

const COLONS = new Set([":", "："]);

/** “…。”甲说, “…”，甲在会后表示. */
function byWordsBehind(reading: Reading, { open, close }: Quotation, sources: HanSources): HanSpeaker | undefined {
  const { tokens, labels } = reading;
  for (let index = close + 1; index <= close + BEHIND && tokens.segment[index] === tokens.segment[close]; index++) {
    if (STOPS.has(labels.words[index] ?? "") || sources.isQuoted(index)) return undefined;
    const verb = labels.find(index, "speech");
    if (verb === undefined) continue;
    const subject = hanSubject(reading, sources, index, close + 1);
    // “…”项目进展顺利，甲说: what goes on behind the mark is no tag, unless the words end like a clause.
    if (subject) return PAUSES.has(labels.words[close - 1] ?? "") || PAUSES.has(labels.words[close + 1] ?? "") ? toSpeaker(subject) : undefined;
    return index - close <= BARE ? (toName(hanSubject(reading, sources, open, startOf(reading, sources, open))) ?? nameOf(speakingLast(reading, sources, startOf(reading, sources, open)))) : undefined;
  }
  return undefined;
}

const PAUSES = new Set(Array.from("，,。！？!?…"));

/** 甲表示，谈判顺利，“…”; 甲强调了合作。“…。”: who speaks in the sentence goes on; a quotation that is a sentence goes on with the one before. */
function bySentenceBefore(reading: Reading, { open, close }: Quotation, sources: HanSources): HanSpeaker | undefined {
  const { tokens, sentenceOf } = reading;
  let start = startOf(reading, sources, open);
  let end = open;
  for (let back = 0; back < SENTENCES && start >= 0; back++) {
    const verb = lastVerb(reading, sources, start, end);
    if (verb !== undefined) return subjectOrLast(reading, sources, verb, start);
    // 甲很高兴，“我们等了十年。”: the verb is left out.
    const actor = back === 0 && end > start && isOwnVoice(reading, { open, close }) ? hanSubject(reading, sources, open - 1, start)?.actor : undefined;
    if (actor) return { name: actor.official.name };
    if ((back === 0 && end > start) || start === 0 || tokens.segment[start - 1] !== tokens.segment[open]) return undefined;
    if (back > 0 && actorsWithin(sources, start, end).length > 0) return undefined;
    end = start;
    const before = (sentenceOf[start] ?? 0) - 1;
    start = sources.sentences[before]?.start ?? -1;
  }
  return undefined;
}

/** Sentences of the paragraph before a quotation in which somebody speaks: its own, the one before, and those before where nobody else acts. */
const SENTENCES = 5;

/** A sentence of somebody who speaks of themselves. */
function isOwnVoice({ labels }: Reading, { open, close }: Quotation): boolean {
  if (!PAUSES.has(labels.words[open - 1] ?? "") || !STOPS.has(labels.words[close - 1] ?? "")) return false;
  for (let index = open + 1; index < close; index++) if (labels.words[index] === "我") return true;
  return false;
}

function toName(subject: HanSubject | undefined): HanSpeaker | undefined {
  return nameOf(subject?.actor);
}
