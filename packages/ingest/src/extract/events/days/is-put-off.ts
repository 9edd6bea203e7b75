import type { Reading } from "../../../read/reading.ts";
import { TokenKind } from "../../../text/tokens.ts";
import { isBetweenOthers } from "../is-between-others.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** "toured the port and will be in Oslo tomorrow": what is named behind a word for what is to come belongs to that. `at`: a token of the trigger's sentence. */
export function isPutOff(reading: Reading, trigger: Trigger, at: number): boolean {
  const { labels, tokens, reader } = reading;
  const { end } = trigger;
  if (isBetweenOthers(reading, trigger, at)) return true;
  // 会谈: a word for what is to come is part of others, and only a day says it: …，双方同意明年在…设立.
  if (tokens.kind[at] === TokenKind.han) return isBehindDayToCome(labels, end, at);
  // "X, die maandag werd ontvangen, reist dinsdag naar Parijs": behind a clause that its verb closes.
  const isClosed = reader.language.statements.verbSecond && labels.words[end] === ",";
  for (let index = end; index < at; index++) if (labels.find(index, "future") && (isClosed || labels.find(index, "binds"))) return true;
  return false;
}

/** Days, weeks and years to come, as values of their labels. */
const TO_COME = /^(?:day|week|month|quarter|year)\+[1-9]/u;

/** Behind a comma comes a clause with a day that is still to come, and the place in it. */
function isBehindDayToCome(labels: Reading["labels"], end: number, at: number): boolean {
  let isOtherClause = false;
  for (let index = end; index < at; index++) {
    if (labels.words[index] === "，") isOtherClause = true;
    else if (isOtherClause && labels.at(index).some(({ kind, value }) => kind.startsWith("date-") && TO_COME.test(value))) return true;
  }
  return false;
}
