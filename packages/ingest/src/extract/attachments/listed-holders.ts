import type { Reading } from "../../read/reading.ts";
import type { Title } from "../titles/title.ts";
import type { NameRun } from "../name-runs/name-run.ts";
import { jointAt, type RespectiveName, skipSmall } from "./respective-names.ts";

/** Most countries in one row. */
const MOST = 30;

/** "les ambassadeurs du Chili, X, du Royaume de Suède, Y, et de l'ONU, Z": each country or body with its own name behind a comma; one alone is no row. */
export function listedHolders(reading: Reading, title: Title, personAt: (index: number) => NameRun | undefined): RespectiveName[] {
  const { labels } = reading;
  const found: RespectiveName[] = [];
  let holder: Title | undefined = title;
  let end = title.end;
  while (holder !== undefined && found.length < MOST && labels.words[end] === ",") {
    const name = personAt(end + 1);
    if (name === undefined) break;
    found.push({ name, title: holder });
    const joint = jointAt(labels, labels.words[name.end] === "," && labels.find(name.end + 1, "and") ? name.end + 1 : name.end);
    const next: { title: Title; end: number } | undefined = joint === undefined ? undefined : senderAt(reading, title, joint);
    holder = next?.title;
    end = next?.end ?? end;
  }
  return found.length > 1 ? found : [];
}

/** "du Royaume de Suède", "des Nations unies": whom the next one serves; the small word says that the row goes on. */
function senderAt({ labels, reader }: Reading, title: Title, joint: number): { title: Title; end: number } | undefined {
  const at = skipSmall(labels, joint);
  // "of Chile, X, Peru, Y": where no small word tells it, the comma behind the country does.
  const isPlain = reader.language.titleCase && labels.words[labels.find(at, "country")?.end ?? -1] === ",";
  if (at === joint && !isPlain && labels.find(joint - 1, "of") === undefined) return undefined;
  const state = labels.find(at, "state");
  const from = state === undefined ? at : skipSmall(labels, state.end);
  const country = labels.find(from, "country") ?? labels.find(at, "country");
  const { country: _country, countryAt: _countryAt, body: _body, organisation: _organisation, ...bare } = title;
  if (country) return { title: { ...bare, country: country.value, countryAt: { start: country.start, end: country.end } }, end: country.end };
  const international = labels.find(at, "international");
  if (international === undefined) return undefined;
  const span = { start: international.start, end: international.end };
  return { title: { ...bare, organisation: span, body: { ...span, noun: "international" } }, end: international.end };
}
