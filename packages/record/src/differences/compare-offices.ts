import type { Difference, Office, ParsedOfficial, Portfolio } from "@concord/domain";
import { areAlikeOffices } from "../alike-offices.ts";
import { comparePortfolios } from "../portfolio-fit.ts";
import { type ComparedPair, quoted } from "./compared-text.ts";

/** Ranks that one language puts among ministers and the next below them: Staatsminister, ministre d'État, Minister of State, 国务部长. */
const BETWEEN_RANKS = /\bstate\b|\bétat\b|staats|国务|國務|quốc vụ|délégué|delegate/iu;
const MINISTERS = new Set<Office>(["minister", "deputy-minister", "state-secretary"]);

/** People whom the two texts give offices that no translation explains. */
export function compareOffices({ a, b, people }: ComparedPair): Difference[] {
  return people.pairs.flatMap(({ a: left, b: right }): Difference[] => {
    const [x, y] = [left.tenures[0], right.tenures[0]];
    if (!x || !y || (agreeOnOffice(left, right) && agreeOnPortfolio(left, right))) return [];
    const isOffice = !agreeOnOffice(left, right);
    const valueOf = ({ office, portfolio }: { office: Office; portfolio?: Portfolio | undefined }): string => (isOffice || portfolio === undefined ? office : `${office} ${portfolio}`);
    return [{ field: "office", subject: left.name, a: { value: valueOf(x), evidence: [quoted(a, x)] }, b: { value: valueOf(y), evidence: [quoted(b, y)] } }];
  });
}

function agreeOnOffice(a: ParsedOfficial, b: ParsedOfficial): boolean {
  if ([a, b].every(({ tenures }) => tenures.some(({ office }) => MINISTERS.has(office))) && [a, b].some(({ tenures }) => tenures.some(({ text }) => BETWEEN_RANKS.test(text)))) return true;
  return a.tenures.some((left) => b.tenures.some((right) => areAlikeOffices(left.office, right.office)));
}

/** What one text leaves out or calls more widely ("agriculture" of "agriculture and environment") contradicts nothing. */
function agreeOnPortfolio(a: ParsedOfficial, b: ParsedOfficial): boolean {
  const [left, right] = [a, b].map(({ tenures }) => tenures.flatMap(({ portfolio }) => portfolio ?? []));
  if (!left || !right || left.length === 0 || right.length === 0) return true;
  return left.some((x) => right.some((y) => comparePortfolios(x, y) !== "other"));
}
