import type { OutcomeParty } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { labelAt } from "../../text/labels.ts";
import type { ReportedClause } from "../statements/find-reported.ts";
import type { StatementSources } from "../statements/statement-sources.ts";

/** A reported clause by which the speaker's side binds itself. */
export interface Promise {
  /** Token of the verb of speech. */
  readonly at: number;
  readonly by: OutcomeParty;
}

/** Tokens of a clause in which its subject stands, and between that and the word that tells what is to come. */
const SUBJECT_REACH = 6;
const FUTURE_REACH = 10;

/** "said Germany stands ready to", "announced that his ministry would": what an official says that the own side will do. */
export function promisesOf(reading: Reading, sources: StatementSources, clauses: readonly ReportedClause[]): Promise[] {
  return clauses.flatMap((clause) => {
    const official = clause.speaker === undefined ? undefined : sources.people.mentions.find((mention) => mention.official.name === clause.speaker)?.official;
    if (official === undefined || !binds(reading, clause, official.country)) return [];
    return [{ at: clause.verb.start, by: { official: official.id, name: official.name } }];
  });
}

function binds({ labels }: Reading, { start, end }: ReportedClause, country: string | undefined): boolean {
  let isOwn = false;
  for (let index = start; index < Math.min(end, start + SUBJECT_REACH + FUTURE_REACH); index++) {
    if (labelAt(labels, index, "denied")) return false;
    if (index < start + SUBJECT_REACH && (labelAt(labels, index, "own") || labels.at(index).some(({ kind, value }) => (kind === "country" || kind === "demonym" || kind === "side") && value === country))) isOwn = true;
    if (labelAt(labels, index, "ready")) return true;
    if (isOwn && labelAt(labels, index, "future")) return true;
  }
  return false;
}
