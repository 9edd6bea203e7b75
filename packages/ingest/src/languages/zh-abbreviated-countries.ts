import type { Office, Portfolio } from "@concord/domain";
import type { Forms, OfficeWithPortfolio } from "./language.ts";

/** States that one character stands for before an office; those that end everyday words (以, 意, 加, 老, 日) are left out. */
const CHARACTERS = { US: "美", GB: "英", FR: "法", DE: "德", RU: "俄", KR: "韩", AU: "澳", KZ: "哈", HU: "匈", VN: "越", KH: "柬", TH: "泰", MM: "缅", PH: "菲", PL: "波", EG: "埃", NL: "荷", MN: "蒙", KP: "朝" };

type Offices = Partial<Record<Office | OfficeWithPortfolio, Forms>>;

/** 哈能源部长, 法总统: offices behind the character of their country, added to those that a country has of its own. */
export function withAbbreviatedCountries(own: Readonly<Record<string, Offices>>, portfolios: Readonly<Record<Portfolio, Forms>>): Record<string, Offices> {
  const all: Record<string, Offices> = { ...own };
  for (const [country, character] of Object.entries(CHARACTERS)) all[country] = { ...behind(character, portfolios), ...own[country] };
  return all;
}

function behind(character: string, portfolios: Readonly<Record<Portfolio, Forms>>): Offices {
  const ministers = Object.entries(portfolios).map(([portfolio, names]) => [`minister:${portfolio}`, [...names.map((name) => `${character}${name}部长`), ...shortOf(portfolio).map((short) => character + short)]] as const);
  const deputies = Object.entries(portfolios).map(([portfolio, names]) => [`deputy-minister:${portfolio}`, [...names.map((name) => `${character}${name}副部长`), ...shortOf(portfolio).map((short) => `${character}副${short}`)]] as const);
  const heads = { president: [`${character}总统`], "vice-president": [`${character}副总统`], "prime-minister": [`${character}总理`, `${character}首相`], "deputy-prime-minister": [`${character}副总理`, `${character}副首相`] };
  return { ...heads, ...Object.fromEntries(ministers), ...Object.fromEntries(deputies) };
}

function shortOf(portfolio: string): Forms {
  return portfolio === "foreign-affairs" ? ["外长"] : portfolio === "defence" ? ["防长"] : portfolio === "finance" ? ["财长"] : [];
}
