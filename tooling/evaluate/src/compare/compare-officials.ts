import type { ParsedOfficial, Question } from "@concord/domain";
import { foldSpace } from "./fold-space.ts";
import type { OfficialPair } from "./align-officials.ts";
import type { Judgement } from "./judgement.ts";
import { judgeSet } from "./judge-set.ts";
import { judgeValue } from "./judge-value.ts";

/** Officials by name, and what each of them serves. The gold names one office: the state office, which stands first. */
export function compareOfficials(pairs: readonly OfficialPair[], questions: readonly Question[]): Judgement[] {
  return pairs.flatMap(({ expected, got }) => {
    const options = { about: expected?.name ?? got?.name, follows: !expected || !got };
    const tenure = got?.tenures[0];
    return [
      ...judgeValue("official", expected && describe(expected.name, expected), got && describe(got.name, { office: tenure?.office, portfolio: tenure?.portfolio, country: got.country }), {
        about: options.about,
        agrees: () => foldSpace(expected?.name ?? "") === foldSpace(got?.name ?? ""),
      }),
      ...judgeSet("alias", expected?.aliases ?? [], got?.aliases ?? [], options).map((judgement) => noteQuestion(judgement, questions)),
      ...judgeValue("office", expected?.office, tenure?.office, options),
      ...judgeValue("portfolio", expected?.portfolio, got && findPortfolio(got, tenure?.office), options),
      ...judgeValue("country", expected?.country, got?.country, options),
    ];
  });
}

/** A portfolio named with any mention of the same office. */
function findPortfolio({ tenures }: ParsedOfficial, office: string | undefined): string | undefined {
  return tenures.find((tenure) => tenure.office === office && tenure.portfolio !== undefined)?.portfolio;
}

/** In the list of differences a name alone would not say why an extra official was taken for one. */
function describe(name: string, { office, portfolio, country }: { office?: string | undefined; portfolio?: string | undefined; country?: string | undefined }): string {
  return `${foldSpace(name)} (${[office, portfolio, country].filter((part) => part !== undefined).join(", ")})`;
}

function noteQuestion(judgement: Judgement, questions: readonly Question[]): Judgement {
  const asked = judgement.verdict === "missing" && questions.some(({ mentions }) => mentions.some(({ text }) => foldSpace(text) === judgement.expected));
  return asked ? { ...judgement, note: "stands in questions" } : judgement;
}
