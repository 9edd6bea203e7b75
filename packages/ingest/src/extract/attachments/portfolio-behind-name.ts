import { Portfolio } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase } from "../../text/tokens.ts";
import type { NameRun } from "../name-runs/name-run.ts";
import type { Title } from "../titles/title.ts";

const WITH_PORTFOLIO = new Set(["minister", "deputy-minister", "state-secretary"]);

/** "Minister X (Buitenlandse Zaken)", "minister X van Landbouw": what the last title looks after stands behind the name. */
export function withPortfolioBehind({ labels, tokens }: Reading, chain: readonly Title[], name: NameRun): readonly Title[] {
  const last = chain.at(-1);
  const opens = labels.words[name.end] === "(" ? { end: name.end + 1 } : labels.find(name.end, "of");
  if (last === undefined || opens === undefined || last.portfolio !== undefined || !WITH_PORTFOLIO.has(last.office)) return chain;
  const at = labels.find(opens.end, "article")?.end ?? opens.end;
  const portfolio = labels.find(at, "portfolio");
  if (portfolio === undefined || (tokens.casing[at] ?? 0) < TokenCase.capital) return chain;
  return [...chain.slice(0, -1), { ...last, portfolio: Portfolio.parse(portfolio.value) }];
}
