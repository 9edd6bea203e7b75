import type { Evidence } from "@concord/domain";
import { evidenceOf } from "../evidence-of.ts";
import { partsBehindFirstDot } from "../../names/han-names.ts";
import type { Person } from "./group-by-name.ts";
import { firstPartAt, firstParts, originalInBrackets } from "./han-forms-at.ts";
import { FAMILY_PARTICLES } from "../../names/name-particles.ts";
import { callingNameOf, doubleGivenName, doubleSurnameOf, familyNameRuns, familyNames, singleNames, surnameOf, syllabicFamilyName, withoutFathers, wordsOf, firstSurnameOf, hyphenatedParts } from "./name-forms.ts";
import { calledAt, metAt, standsAt, titledAt } from "./stands-at.ts";
import { withoutDiacritics } from "../../names/name-system.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";

/**
 * Every place that names each person: the whole name wherever it stands, forms met beside a title, and, where it is the family name of one
 * person only, that name alone.
 */
export function findMentions(reading: Reading, people: readonly Person[]): ReadonlyMap<Person, Evidence[]> {
  const { tokens, labels } = reading;
  const forms = new Map<string, Form[]>();
  const add = (words: readonly string[], person: Person, isWhole: boolean) => {
    const [first] = words;
    if (first === undefined) return;
    const list = forms.get(first) ?? [];
    forms.set(first, list);
    list.push({ person, words, isWhole });
  };
  for (const person of people) for (const writing of person.writings) add(wordsOf(writing), person, true);
  for (const [surname, owners] of singleNames(people, surnameOf)) if (owners.length === 1 && owners[0]) add(wordsOf(surname), owners[0], false);
  for (const [surnames, owners] of familyNameRuns(people)) if (owners.length === 1 && owners[0]) add(wordsOf(surnames), owners[0], false);
  for (const [short, owners] of singleNames(people, withoutFathers)) if (owners.length === 1 && owners[0]) add(wordsOf(short), owners[0], false);
  for (const [surnames, owners] of singleNames(people, doubleSurnameOf)) if (owners.length === 1 && owners[0]) add(wordsOf(surnames), owners[0], false);
  for (const [part, owners] of hyphenatedParts(people)) if (owners.length === 1 && owners[0]) add(wordsOf(part), owners[0], false);
  for (const [given, owners] of singleNames(people, doubleGivenName)) if (owners.length === 1 && owners[0]) add(wordsOf(given), owners[0], false);
  const called = singleNames(people, callingNameOf);
  const calledFirst = singleNames(people, firstSurnameOf);
  // "ông Tập": a Chinese name in Vietnamese syllables is called by its family name.
  const ofFamily = singleNames(people, syllabicFamilyName);
  const titled = familyNames(people);
  const parts = firstParts(people);
  for (const [tail, owners] of singleNames(people, partsBehindFirstDot)) if (owners.length === 1 && owners[0]) add(wordsOf(tail), owners[0], false);
  for (const list of forms.values()) list.sort((one, other) => other.words.length - one.words.length);

  const found = new Map<Person, Evidence[]>(people.map((person) => [person, []]));
  const claimed = new Map<number, { end: number; person: Person }>();
  for (const person of people) for (const { name } of person.attachments) claimed.set(name.start, { end: name.end, person });
  let index = 0;
  while (index < tokens.count) {
    const claim = claimed.get(index);
    if (claim) {
      found.get(claim.person)?.push(evidenceOf(tokens, index, claim.end));
      const original = originalInBrackets(reading, claim.end);
      if (original) found.get(claim.person)?.push(original);
      index = claim.end;
      continue;
    }
    // "…, sagte von der Aue": a family name may open with its particle.
    const isNameWord = tokens.kind[index] === TokenKind.han || (tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital);
    const isWord = isNameWord || (tokens.kind[index] === TokenKind.word && FAMILY_PARTICLES.has(labels.words[index] ?? ""));
    const word = isWord ? withoutDiacritics(labels.words[index] ?? "") : "";
    const whole = forms.get(word)?.find(({ words, isWhole }) => (isNameWord || words.length > 1) && standsAt(reading, index, words, isWhole));
    // "minister van Landbouw", where Vu Tu Van is named: a particle alone names nobody.
    const form = whole ?? (isNameWord ? (calledAt(reading, index, called.get(word)) ?? calledAt(reading, index, ofFamily.get(word)) ?? calledAt(reading, index, calledFirst.get(word)) ?? metAt(reading, index, calledFirst.get(word)) ?? titledAt(reading, index, titled.get(word))) : undefined);
    const part = form === undefined && tokens.kind[index] === TokenKind.han ? parts.get(word) : undefined;
    const named = form ?? (part && firstPartAt(reading, index, part.words) ? part : undefined);
    if (named && !isOfThing(reading, index, whole)) {
      const end = index + named.words.length;
      // Who was called so beside an office or a verb of speech is called so further on.
      if (form !== undefined && whole === undefined && !reading.reader.language.syllabicNames && tokens.kind[index] !== TokenKind.han) add(named.words, named.person, false);
      found.get(named.person)?.push(evidenceOf(tokens, index, end));
      const original = whole === undefined ? undefined : originalInBrackets(reading, end);
      if (original) found.get(named.person)?.push(original);
      index = end;
    } else index++;
  }
  return found;
}

/** "the Marlowe Mausoleum": a thing is called by the whole name, and nobody is there. */
function isOfThing({ labels }: Reading, index: number, form: Form | undefined): boolean {
  return form?.isWhole === true && labels.find(index + form.words.length, "named-after") !== undefined;
}

/** A form in which a person may be named; `isWhole` for the fullest. */
interface Form {
  readonly person: Person;
  readonly words: readonly string[];
  readonly isWhole: boolean;
}
