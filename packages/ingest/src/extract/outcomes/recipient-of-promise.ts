import type { OutcomeParty } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { StatementSources } from "../statements/statement-sources.ts";
import type { BindingClause } from "./find-promises.ts";
import { partyAt } from "./parties-within.ts";

/** Tokens of a clause in which the recipient stands, and tokens of its name. */
const REACH = 40;
const LONGEST = 14;

/** 中方愿向斐方提供…: the other side or body, named right behind the word for whom it is. A country may go on to something else: 为法国学生. */
export function recipientOfPromise(reading: Reading, sources: StatementSources, { at, end, by }: BindingClause): OutcomeParty[] {
  const { labels, tokens } = reading;
  if (tokens.kind[at] !== TokenKind.han) return [];
  for (let index = at; index < Math.min(end, at + REACH); index++) {
    const to = labels.find(index, "recipient");
    if (to === undefined || !(labels.find(to.end, "side") ?? labels.find(to.end, "international"))) continue;
    const found = partyAt(reading, sources, to.end, Math.min(end, to.end + LONGEST));
    return found === undefined || found.party.name === by.name ? [] : [found.party];
  }
  return [];
}
