import type { Tenure } from "@concord/domain";
import type { Messages } from "../messages/messages.ts";

/** Offices that a reader expects before "of": Minister of science, but Director, science. */
const TAKES_OF: ReadonlySet<string> = new Set(["minister", "deputy-minister", "state-secretary"]);

/** An office in words: "Deputy minister of science and technology". The body served is the source's own words and stands beside it. */
export function formatOffice(tenure: Pick<Tenure, "office" | "portfolio" | "status">, messages: Messages): string {
  const office = messages.offices[tenure.office];
  const portfolio = tenure.portfolio && messages.portfolios[tenure.portfolio];
  const joined = !portfolio ? office : TAKES_OF.has(tenure.office) ? messages.officeOf(office, portfolio) : messages.officeFor(office, portfolio);
  return tenure.status ? `${joined} (${messages.official.status[tenure.status]})` : joined;
}
