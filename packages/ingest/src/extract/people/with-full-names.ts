import type { Office } from "@concord/domain";
import { oneLineName } from "../../names/one-line-name.ts";
import { withoutDiacritics } from "../../names/name-system.ts";
import type { Reading } from "../../read/reading.ts";
import { textOfTokens, TokenCase, TokenKind } from "../../text/tokens.ts";
import { isPersonName } from "../attachments/is-person-name.ts";
import { nameAt } from "../name-runs/name-at.ts";
import { nameBefore } from "../name-runs/name-before.ts";
import type { NameRun } from "../name-runs/name-run.ts";
import type { Person } from "./group-by-name.ts";
import { surnameOf, wordsOf } from "./name-forms.ts";

/** Who is called by one name that is no family name. */
const BY_GIVEN_NAME = new Set<Office>(["monarch", "crown-prince"]);

/**
 * "le président Morel", where the text says "Étienne Morel" without an office elsewhere: the fullest form is the person's name. Nothing where two
 * people share the family name.
 */
export function withFullNames(reading: Reading, people: readonly Person[]): Person[] {
  if (reading.reader.language.syllabicNames) return [...people];
  const short = new Map<string, Person>();
  for (const person of people) {
    const [word, ...more] = wordsOf(person.name);
    if (word === undefined || more.length > 0 || reading.tokens.kind[person.attachments[0]?.name.start ?? 0] === TokenKind.han) continue;
    if (!person.attachments.some(({ titles }) => titles.some(({ office }) => BY_GIVEN_NAME.has(office)))) short.set(word, person);
  }
  if (short.size === 0) return [...people];
  const full = fullNames(reading, short);
  const taken = new Set(people.map(({ name }) => withoutDiacritics(name)));
  return people.map((person) => {
    const [name, ...others] = full.get(person) ?? [];
    return name === undefined || others.length > 0 || taken.has(withoutDiacritics(name)) ? person : { ...person, name, writings: [name] };
  });
}

/** Full names met in the text, for each person of one name. */
function fullNames(reading: Reading, short: ReadonlyMap<string, Person>): Map<Person, string[]> {
  const { tokens, labels } = reading;
  const found = new Map<Person, string[]>();
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.casing[index] !== TokenCase.capital) continue;
    const person = short.get(withoutDiacritics(labels.words[index] ?? ""));
    if (person === undefined) continue;
    for (const run of [nameBefore(reading, index + 1), nameAt(reading, index)]) {
      if (run === undefined || run.end - run.start < 2 || !isPersonName(reading, run, false) || isOtherPerson(reading, run)) continue;
      const name = oneLineName(textOfTokens(tokens, run.start, run.end));
      const surname = surnameOf(name);
      const names = found.get(person) ?? [];
      found.set(person, names);
      if (surname !== undefined && wordsOf(surname).join(" ") === wordsOf(person.name).join(" ") && !names.some((other) => withoutDiacritics(other) === withoutDiacritics(name))) names.push(name);
    }
  }
  return found;
}

/** "le journaliste Paul Morel", "son épouse Claire Morel": somebody else of that family name. */
function isOtherPerson({ labels }: Reading, { start }: NameRun): boolean {
  return labels.endingAt(start, Math.max(0, start - LONGEST_OCCUPATION)).some(({ kind }) => kind === "occupation");
}

const LONGEST_OCCUPATION = 4;
