import { readFileSync } from "node:fs";

const LATIN = ["vi", "fr", "de", "nl"];

/** Gives cities that were renamed since the sources were made their name of today; the former one is still read. */
export function renameCities(cities) {
  const byId = new Map(cities.map((city) => [city.id, city]));
  const lines = readFileSync(new URL("./renamed-cities.tsv", import.meta.url), "utf8").split("\n").slice(1).filter(Boolean);
  for (const [id, name] of lines.map((line) => line.split("\t"))) {
    const city = byId.get(id);
    for (const language of LATIN) if (city.names[language].length > 0) city.names[language].unshift(name);
    city.names["*"].push(city.english);
    city.english = name;
  }
}
