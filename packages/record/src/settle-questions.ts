import type { ParsedOfficial, ParsedText, Question } from "@concord/domain";
import { compareNames } from "./compare-names.ts";

/** Odds of ten to one that a name which the parser found beside an official of the same text is another writing of that one's. */
const ENOUGH_BITS = 3.3;
/** The next best official of the text must be so much less likely. */
const LEAD_BITS = 3;

/** A text's officials after its parser's questions have been put to the bridge between writings, and the questions that stay. */
export interface SettledText {
  readonly officials: readonly ParsedOfficial[];
  readonly questions: readonly Question[];
}

/** Gives a mention that the parser was unsure of to the official of the text whose name it can be a writing of, where only one is. */
export function settleQuestions({ officials, questions }: ParsedText): SettledText {
  const gained = new Map<string, Question["mentions"]>();
  const open = questions.filter((question) => {
    const owner = findOwner(question, officials);
    if (owner) gained.set(owner.id, [...(gained.get(owner.id) ?? []), ...question.mentions]);
    return owner === undefined;
  });
  return { officials: officials.map((official) => withMentions(official, gained.get(official.id) ?? [])), questions: open };
}

function findOwner({ kind, mentions, official: asked }: Question, officials: readonly ParsedOfficial[]): ParsedOfficial | undefined {
  const names = [...new Set(mentions.map(({ text }) => text))];
  const isNew = mentions.every(({ start }) => !officials.some((official) => official.mentions.some((mention) => mention.start === start)));
  if (kind !== "same-official" || asked === undefined || !isNew || names.length !== 1) return undefined;
  const ranked = officials
    .map((official) => ({ official, ...compareNames(names, [official.name, ...official.aliases]) }))
    .filter(({ verdict }) => verdict === "same")
    .sort((a, b) => b.bits - a.bits);
  const [best, next] = ranked;
  // The fewer people a text names, the less a chance meeting explains.
  if (!best || best.official.id !== asked || best.bits < ENOUGH_BITS + Math.log2(officials.length)) return undefined;
  return next && best.bits - next.bits < LEAD_BITS ? undefined : best.official;
}

function withMentions(official: ParsedOfficial, gained: Question["mentions"]): ParsedOfficial {
  if (gained.length === 0) return official;
  const known = new Set([official.name, ...official.aliases]);
  const aliases = [...new Set(gained.map(({ text }) => text))].filter((text) => !known.has(text));
  return { ...official, aliases: [...official.aliases, ...aliases], mentions: [...official.mentions, ...gained].sort((a, b) => a.start - b.start) };
}
