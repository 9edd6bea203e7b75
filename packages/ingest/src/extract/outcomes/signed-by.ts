import type { OutcomeParty, Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { actorsWithin, type StatementSources } from "../statements/statement-sources.ts";
import { distinct, partiesWithin } from "./parties-within.ts";

/** Tokens between a passive verb and "by", and behind that in which those stand who did it. */
const AGENT_REACH = 30;
const NAMES_REACH = 70;
/** Tokens between two who did it together. */
const JOINT_REACH = 24;

/** "ont été signés … par X et par Y": those behind "by", up to a word for being there only. */
export function signedBy(reading: Reading, sources: StatementSources, verb: Span, sentence: Span): OutcomeParty[] {
  const { labels } = reading;
  let from = verb.end;
  while (from < Math.min(sentence.end, verb.end + AGENT_REACH) && labels.find(from, "role-agent") === undefined) from++;
  const agent = labels.find(from, "role-agent");
  if (agent === undefined || from >= sentence.end) return [];
  let to = agent.end;
  while (to < Math.min(sentence.end, agent.end + NAMES_REACH) && !labels.at(to).some(({ kind, value }) => kind === "role-by" && value === "attendee")) to++;
  const actors = actorsWithin(sources, agent.end, to).filter(({ isShared }) => !isShared);
  const joined = actors.filter(({ start }, index) => start - (actors[index - 1]?.end ?? agent.end) <= JOINT_REACH);
  if (joined.length > 0) return distinct(joined.map(({ official }) => ({ official: official.id, name: official.name })));
  return partiesWithin(reading, sources, { start: agent.end, end: to });
}
