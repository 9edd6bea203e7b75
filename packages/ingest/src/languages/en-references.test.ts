import { expect, test } from "vitest";
import { en } from "./en.ts";
import { directQuotes, factsOf, reportedLines, roleLines } from "./facts-of.test-support.ts";

const MEETING = "President Tran Van Hai received Norwegian Ambassador Kari Moe and Peruvian Ambassador Rosa Quispe in Hanoi on 27 March 2026. ";

// Who is meant by an office, a pronoun or a noun for a person, told in invented sentences.
test.for([
  [`${MEETING}Receiving Ambassador Moe, President Hai proposed that the two countries build ships.`, "Tran Van Hai: the two countries build ships"],
  [`${MEETING}Meeting Ambassador Moe, the Vietnamese leader recalled old ties and proposed that both sides build ships.`, "Tran Van Hai: both sides build ships"],
  [`${MEETING}At the reception for Ambassador Moe, President Hai praised the firms. He said that the harbour was full.`, "Tran Van Hai: the harbour was full"],
  [`${MEETING}At the talks with Ambassador Moe, the State leader praised the firms. He said that the harbour was full.`, "Tran Van Hai: the harbour was full"],
  [`${MEETING}Ambassador Quispe came last. The diplomat affirmed that Peru would send ships.`, "Rosa Quispe: Peru would send ships"],
  [`${MEETING}The envoy said that Peru would send ships.`, "Rosa Quispe: Peru would send ships"],
  ["Trade Minister Jan Dahl met Wang Kaidong, party secretary of Hubei, in Oslo on 16 June 2026. Secretary Wang said that the ships would come.", "Wang Kaidong: the ships would come"],
  // Nobody is meant: some diplomat, one of another country, a stranger.
  [`${MEETING}A senior diplomat said that Peru would send ships.`, ""],
  [`${MEETING}The Bolivian diplomat said that Peru would send ships.`, ""],
  [`${MEETING}At the harbour, teacher Olga Vega said that Peru would send ships.`, ""],
  [`${MEETING}Receiving flowers, pupil Olga Vega said that Peru would send ships.`, ""],
  ["Trade Minister Jan Dahl met Wang Kaidong, party secretary of Hubei, in Oslo on 16 June 2026. Secretary Ford said that the ships would come.", ""],
] as const)("%s", ([text, line]) => {
  expect(reportedLines(factsOf(text, en, "2026-06-17")).join(" | ")).toBe(line);
});

test.for([
  ["Fisheries Minister Ilse Berg said: “The sea is rising fast. It will not wait. We will not wait either.”\n\n“We are paying for new dykes along the coast,” she added.", ["Ilse Berg", "Ilse Berg"]],
  ["Teacher Olga Vega said: “The sea is rising fast. It will not wait. We will not wait either.”\n\n“We are paying for new dykes along the coast,” she added.", [undefined, undefined]],
] as const)("%s", ([text, speakers]) => {
  expect(directQuotes(factsOf(text, en)).map(({ speaker }) => speaker)).toEqual(speakers);
});

test.for([
  ["Deputy Prime Minister Omar Saleh opened the forum in Doha on 3 May 2026. On its sidelines, the Deputy Prime Minister received Rosa Quispe, Minister of Health of Peru.", "Omar Saleh host, Rosa Quispe counterpart"],
  ["Deputy Prime Minister Omar Saleh opened the forum in Doha on 3 May 2026. On its sidelines, the King received Rosa Quispe, Minister of Health of Peru.", "Rosa Quispe counterpart"],
] as const)("%s", ([text, line]) => {
  expect(roleLines(factsOf(text, en, "2026-05-04")).map((roles) => roles.replace(/^\w+: /u, ""))).toContain(line);
});
