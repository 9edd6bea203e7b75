import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";

/** Two of whom the text calls the one the other's counterpart, by id. */
export interface Counterparts {
  /** Who has a counterpart: "traf ihren spanischen Kollegen". */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who is called one. */
  readonly called: ReadonlyMap<string, string>;
}

/** Tokens between a counterpart and the one whose counterpart it is. */
const REACH = 60;

/** Pairs of counterparts: the owner is the one with that office named last before, else the next one in the sentence. */
export function findCounterparts(reading: Reading, officials: readonly ParsedOfficial[]): Counterparts {
  const owners = new Map<string, Set<string>>();
  const called = new Map<string, string>();
  for (const official of officials) {
    for (const tenure of official.tenures) {
      const at = counterpartAt(reading, tenure.start, tenure.end);
      const owner = at === undefined ? undefined : ownerOf(reading, official, tenure.office, at, officials);
      if (owner === undefined) continue;
      owners.set(owner.id, (owners.get(owner.id) ?? new Set()).add(official.id));
      called.set(official.id, owner.id);
    }
  }
  return { owners, called };
}

/** Token of the word for a counterpart in the words of an office. */
function counterpartAt({ tokens, labels }: Reading, start: number, end: number): number | undefined {
  for (let index = tokenAt(tokens, start); (tokens.start[index] ?? Infinity) < end; index++) if (labels.find(index, "counterpart")) return index;
  return undefined;
}

function ownerOf({ tokens, sentenceOf }: Reading, official: ParsedOfficial, office: string, at: number, officials: readonly ParsedOfficial[]): ParsedOfficial | undefined {
  let best: ParsedOfficial | undefined;
  let distance = REACH;
  for (const other of officials) {
    if (other === official || other.tenures.every((tenure) => tenure.office !== office || isCounterpartsOwn(tenure.text, official))) continue;
    for (const { start } of other.mentions) {
      const token = tokenAt(tokens, start);
      // One named behind is further off than any named before.
      const far = token < at ? at - token : sentenceOf[token] === sentenceOf[at] ? REACH - 1 : REACH;
      if (far < distance) [best, distance] = [other, far];
    }
  }
  // "die Ministerinnen X und Y und ihr Kollege Z": of two told together neither is the one.
  const [tenure] = best?.tenures ?? [];
  return officials.some((other) => other !== best && other.tenures.some(({ start }) => start === tenure?.start)) ? undefined : best;
}

/** Several told together share the words of their office: "seinen Kollegen X und Y". */
function isCounterpartsOwn(text: string, official: ParsedOfficial): boolean {
  return official.tenures.some((tenure) => tenure.text === text);
}
