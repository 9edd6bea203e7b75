import { expandForms } from "../languages/expand-forms.ts";
import type { InstrumentWords } from "../languages/instrument-words.ts";
import type { Forms, Language } from "../languages/language.ts";
import { rolePhrases } from "../languages/role-phrases.ts";
import { countryNames } from "./country-names.ts";
import type { Phrase } from "../text/lexicon.ts";

/** Every phrase of the language file with its label kind. */
export function* languagePhrases(language: Language): Iterable<Phrase> {
  yield* listed("of", { "": language.words.of });
  yield* listed("about", { "": language.words.about });
  yield* listed("at", { "": language.words.at });
  yield* listed("article", { "": language.words.article });
  yield* listed("fused", { "": language.words.fused ?? [] });
  yield* listed("before-noun", { "": language.words.beforeNouns ?? [] });
  yield* listed("adjective", { "": language.words.adjectives ?? [] });
  yield* listed("plural", { "": language.words.plural ?? [] });
  yield* listed("venue", { "": language.words.venues ?? [] });
  yield* listed("of-both", { "": language.words.ofBoth ?? [] });
  yield* listed("appointed-as", { "": language.words.appointedAs ?? [] });
  yield* listed("ward", { "": language.words.wards ?? [] });
  yield* listed("listing", { "": language.words.listing ?? [], others: language.words.others ?? [] });
  yield* listed("subject-head", { "": language.words.subjectHeads ?? [] });
  yield* listed("end", { "": language.words.ends });
  yield* listed("pronoun", { "": language.words.pronouns, pair: language.words.pairPronouns ?? [], latter: language.words.latter ?? [] });
  yield* listed("and", { "": language.words.and });
  yield* listed("ongoing", { "": language.words.ongoing ?? [] });
  yield* listed("between", { "": language.words.between });
  yield* listed("pluperfect", { "": language.words.pluperfect ?? [] });
  yield* listed("with", { "": language.words.with });
  yield* listed("toward", { "": language.words.toward ?? [] });
  yield* listed("that-country", { "": language.words.thatCountry ?? [] });
  yield* listed("who", { "": language.words.who ?? [] });
  yield* listed("honorific-name", { "": language.honorificNames ?? [] });
  yield* listed("whose", { "": language.words.whose ?? [] });
  yield* listed("theirs", { "": language.words.theirs ?? [] });
  yield* listed("conveys", { "": language.conveys ?? [] });
  yield* listed("guest-verb", { meeting: language.guestVerbs ?? [] });
  yield* listed("indefinite", { "": language.words.indefinite ?? [] });
  yield* listed("leaving", { "": language.words.leaving ?? [] });
  yield* listed("inverts", { "": language.words.inverts ?? [] });
  yield* listed("part-noun", { "": language.words.parts ?? [] });
  yield* listed("to-country", { "": language.words.toCountry ?? [] });
  yield* listed("area", { "": language.words.area ?? [] });
  yield* listed("topic", { "": language.words.topics ?? [] });
  yield* listed("abroad", { "": language.words.abroad ?? [] });
  yield* listed("relative", { "": language.words.relative });
  yield* listed("function", { "": language.functionWords });
  yield* listed("honorific", { "": language.honorifics });
  yield* listed("office", language.offices);
  yield* listed("office", language.officesWithPortfolio);
  yield* listed("office-meant", language.officesMeant ?? {});
  yield* listed("office-abroad", { "": language.officesAbroad ?? [] });
  yield* listed("office-home", { "": language.officesAtHome ?? [] });
  yield* listed("office-public", { "": language.publicOffices ?? [] });
  yield* listed("invitation", { opens: language.invitation?.opens ?? [], closes: language.invitation?.closes ?? [] });
  yield* compounds(language);
  // Of two readings of one phrase the last counts: "Bundesfinanzminister" is a compound too.
  for (const [country, offices] of Object.entries(language.officesOfCountries)) {
    for (const [office, forms] of Object.entries(offices)) yield* listed("office", { [`${office}${office.includes(":") ? "" : ":"}:${country}`]: forms });
  }
  yield* listed("status", language.officeStatus);
  yield* listed("deputy", { "": language.deputies ?? [] });
  yield* listed("counterpart", { "": language.counterparts });
  yield* listed("portfolio", language.portfolios);
  yield* listed("occupation", { "": language.otherOccupations });
  yield* listed("named-after", { "": language.namedAfterPeople });
  yield* listed("plain", { "": language.plainWords ?? [] });
  const [base = language.code] = language.code.split("-");
  // Texts in one writing of a language have the names of countries of the other, too.
  if (base !== language.code) yield* listed("country", countryNames(base));
  yield* listed("country", countryNames(language.code));
  yield* listed("country", language.countries);
  yield* listed("demonym", language.demonyms);
  yield* listed("time-of-day", { "": language.timesOfDay ?? [] });
  yield* listed("plural-pronoun", { "": language.words.pluralPronouns ?? [] });
  yield* listed("compatriot", language.compatriots ?? {});
  yield* listed("nation-half", language.nationHalves ?? {});
  yield* listed("state", { "": language.stateForms });
  yield* listed("body", language.bodies);
  for (const [country, bodies] of Object.entries(language.bodiesOfCountries ?? {})) {
    yield* listed("body", bodies);
    for (const forms of Object.values(bodies)) yield* listed("body-country", { [country]: forms });
  }
  yield* listed("international", language.internationalBodies);
  yield* listed("event", language.eventNouns);
  yield* listed("event-verb", language.eventVerbs);
  yield* listed("event-verb", { meeting: language.courtesyVerbs ?? [], call: language.courtesyCalls ?? [] });
  yield* listed("courtesy", { "": [...(language.courtesyVerbs ?? []), ...(language.courtesyCalls ?? [])] });
  yield* listed("courtesy-purpose", { "": language.courtesyPurposes ?? [] });
  yield* splitVerbs(language);
  yield* listed("light-verb", { "": language.lightVerbs ?? [] });
  yield* listed("definite", { "": language.definite ?? [] });
  yield* listed("held", { "": language.held });
  yield* listed("framework", { "": language.framework });
  yield* listed("during", { "": language.during });
  yield* listed("sideline", { "": language.sideline });
  yield* listed("framework-noun", { "": language.frameworkNouns });
  yield* frameworksAmong(language);
  yield* listed("theme", { "": language.theme });
  yield* sides(language);
  yield* listed("background", { "": language.background });
  yield* listed("message", { "": language.messages ?? [] });
  yield* listed("accompanying", { "": language.accompanying ?? [] });
  yield* listed("tribute", { "": language.tributes ?? [] });
  yield* listed("future", { "": language.future ?? [] });
  yield* listed("remote", { "": language.remote ?? [] });
  yield* listed("apart", { "": language.meetingsApart ?? [] });
  if (language.extents) {
    const { until, opens, closes, arrives, leaves, durations } = language.extents;
    yield* listed("until", { "": until });
  yield* listed("since-day", { "": language.extents?.since ?? [] });
    yield* listed("opens", { "": opens });
    yield* listed("closes", { "": closes });
    yield* listed("arrives", { "": arrives ?? [] });
    yield* listed("leaves", { "": leaves ?? [] });
    yield* listed("duration", durations);
  }
  yield* rolePhrases(language.roles);
  yield* listed("speech", { "": language.speechVerbs });
  yield* listed("according", { "": language.accordingTo });
  yield* listed("instrument", language.instruments);
  yield* listed("instrument-noun", inLowerCase(language.instruments));
  yield* listed("delegation", { "": language.delegations });
  yield* listed("further", { "": language.further });
  yield* listed("next-day", { "": language.nextDay });
  yield* listed("day-before", { "": language.dayBefore ?? [] });
  yield* listed("same-day", { "": language.sameDay ?? [] });
  yield* endings("instrument-compound", language.suffixes.instruments ?? {});
  yield* listed("singular", { "": language.words.singular ?? [] });
  yield* endings("event", language.suffixes.events);
  yield* endings("body", language.suffixes.bodies);
  yield* endings("office", language.suffixes.offices);
  yield* endings("framework-noun", { "": language.suffixes.frameworkNouns });
  yield* endings("named-after", { "": language.suffixes.namedAfterPeople ?? [] });
  yield* listed("unit", language.countUnits);
  yield* listed("qualifier", language.countQualifiers);
  for (const [word, value] of Object.entries(language.numerals)) yield { text: word, kind: "numeral", value: String(value) };
}

/** Nouns of documents that are listed with a capital, as names, as they stand before a number or a town: "resolution", "le traité de". */
function inLowerCase(words: InstrumentWords): Record<string, Forms> {
  return Object.fromEntries(Object.entries(words).map(([kind, forms]) => [kind, forms.filter((form) => /^\p{Lu}\p{Ll}/u.test(form)).map((form) => form.charAt(0).toLowerCase() + form.slice(1))]));
}

/** Both parts of a verb carry its kind of event and its number, by which they are known to belong together. */
function* splitVerbs({ splitVerbs }: Language): Iterable<Phrase> {
  for (const [kind, verbs] of Object.entries(splitVerbs ?? {})) {
    for (const [number, [opening, closing]] of verbs.entries()) {
      yield* listed("split-verb", { [`${kind}#${number}`]: opening });
      yield* listed("split-end", { [`${kind}#${number}`]: closing });
    }
  }
}

function* listed(kind: string, forms: Readonly<Record<string, Forms | undefined>>): Iterable<Phrase> {
  for (const [value, list] of Object.entries(forms)) for (const text of expandForms(list ?? [])) yield { text, kind, value };
}

/** A noun that is listed for its event is not looked up by its ending: "Sicherheitskonferenz". */
function* frameworksAmong(language: Language): Iterable<Phrase> {
  const ends = expandForms(language.suffixes.frameworkNouns);
  for (const { text } of listed("", language.eventNouns)) if (ends.some((end) => text.toLowerCase().endsWith(end))) yield { text, kind: "framework-noun", value: "" };
}

function* endings(kind: string, forms: Readonly<Record<string, Forms | undefined>>): Iterable<Phrase> {
  for (const phrase of listed(kind, forms)) yield { ...phrase, isEnding: true };
}

/** "Außen" + "minister" and "Außen" + "ministerium". */
function* compounds(language: Language): Iterable<Phrase> {
  for (const [portfolio, stems] of Object.entries(language.portfolioStems)) {
    for (const stem of stems) {
      for (const [office, heads] of Object.entries(language.compoundOffices)) {
        for (const text of expandForms(heads.map((head) => stem + head))) yield { text, kind: "office", value: `${office}:${portfolio}` };
      }
      for (const text of expandForms(language.compoundMinistries.map((head) => stem + head))) yield { text, kind: "ministry", value: portfolio };
    }
  }
}

/** "on the {} side" with every nationality and country in place of the braces. */
function* sides(language: Language): Iterable<Phrase> {
  const names = { ...language.countries };
  for (const [code, list] of Object.entries(countryNames(language.code))) names[code] = [...(names[code] ?? []), ...list];
  for (const [code, list] of Object.entries(language.demonyms)) names[code] = [...(names[code] ?? []), ...list];
  for (const form of language.side) {
    if (!form.includes("{}")) continue;
    for (const [code, list] of Object.entries(names)) for (const name of expandForms(list)) yield { text: form.replace("{}", name), kind: "side", value: code };
  }
}
