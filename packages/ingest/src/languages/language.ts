import type { InstrumentWords } from "./instrument-words.ts";
import type { EventKind, Office, Portfolio } from "@concord/domain";
import type { DateWords } from "./date-words.ts";
import type { RoleWords } from "./role-words.ts";
import type { StatementWords } from "./statement-words.ts";

/**
 * Forms of a phrase. Lower-case forms match any casing; a form with a capital at its start matches only capitalised text ("May").
 * `minister|s` stands for both `minister` and `ministers`: behind the bar are endings, the bare word included.
 * A hyphen in the text between two words is stepped over, so `vice minister` also reads "vice-minister".
 */
export type Forms = readonly string[];

/** An office together with its portfolio in one word ("Ngoại trưởng", "Außenminister"). */
export type OfficeWithPortfolio = `${Office}:${Portfolio}`;

/** Kinds of bodies that a noun can name. `company` and `association` bodies give no public office. */
export type BodyNoun = "ministry" | "government" | "parliament" | "party" | "court" | "army" | "region" | "city" | "committee" | "agency" | "embassy" | "company" | "association";

/**
 * All that the extractors know of a language, as data. They know no language by name: if one needs more than stands here, this type
 * lacks a field.
 */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /**
   * Letters of this writing and those that the other writing of the same language has in their place: a text in which the own ones prevail is in
   * this one. Only where the code says the writing, as in "zh-Hant".
   */
  readonly letters?: { readonly own: string; readonly other: string };
  /** Frequent words that mark a text as being in this language, most frequent first, lower case. */
  readonly functionWords: readonly string[];
  /**
   * States whose government speaks this language, the one with the largest press first: news at home names its own officials without their
   * country. Empty for a language of the whole world. ISO 3166-1 alpha-2.
   */
  readonly homes: readonly string[];
  /** Words that end with a dot inside a sentence ("Mr", "Nr"). */
  readonly abbreviations: readonly string[];
  /** Ordinal numbers are written with a dot ("24. Juni"). */
  readonly ordinalDot: boolean;
  readonly dates: DateWords;

  /** Small words by what they do between other words. */
  readonly words: {
    /** Between an office and what it is of: "of", "for", "du", "für". */
    readonly of: Forms;
    /** Before the subject of a law or an agreement: "on", "über". */
    readonly about: Forms;
    /** Before a post abroad or a venue: "to", "in", "tại". What follows an ambassador's "to" is not the country served. */
    readonly at: Forms;
    readonly article: Forms;
    /** Nouns for parts of towns and districts, whose names larger places elsewhere have, too: "phường Hồng Hà". */
    readonly wards?: Forms;
    /** Nouns for houses that stand between "in" and the town where they are, with a name of their own or none: "tại Tòa thị chính Antwerp". */
    readonly venues?: Forms;
    /** Endings of adjectives before the noun of a body: "van de vaste commissie". */
    readonly adjectiveEndings?: Forms;
    /** Prepositions that hold an article, which no person has: "au", "du". */
    readonly fused?: Forms;
    /** Where nouns have capitals: words behind which one is a noun and no town ("die Halle", "zum Essen"). */
    readonly beforeNouns?: Forms;
    /** Nouns for events that are adjectives before a further word: "fair prices". */
    readonly adjectives?: Forms;
    /** Before a noun that stands for several without changing itself: "các", "những". */
    readonly plural?: Forms;
    /** Endings of offices of several, beside the "s" that all languages have: "Kamerleden". */
    readonly pluralEndings?: Forms;
    /** Articles of what was not told before: "a", "another". */
    readonly indefinite?: Forms;
    /** Articles of one alone, where a noun may be written alike in the plural: "das Abkommen". */
    readonly singular?: Forms;
    /** Behind an office of two: whose they are. "beider Länder", "van beide landen". */
    readonly ofBoth?: Forms;
    /** Between an office and a verb of appointing, before the office that somebody gets: "tot", "zum", "als". */
    readonly appointedAs?: Forms;
    /** Between a noun for several and their names: "including", "namely". */
    readonly listing?: Forms;
    /** Go on with a row of names: "others were". */
    readonly others?: Forms;
    /** Last words of what an office looks after, where a name follows without a comma: "for Political Affairs X". */
    readonly subjectHeads?: Forms;
    /** Words that end a noun phrase: auxiliaries, relative pronouns, "before", "after". */
    readonly ends: Forms;
    /** "he", "she" as subjects: point back at the person named last. */
    readonly pronouns: Forms;
    /** Pronouns that beside a verb of several mean the two named last: "sie unterzeichneten". */
    readonly pluralPronouns?: Forms;
    /** Pronouns for the one named last, whoever was the subject: "celui-ci", "ce dernier". */
    readonly latter?: Forms;
    /** "they", "both ministers": point back at the two named last. */
    readonly pairPronouns?: Forms;
    readonly and: Forms;
    /** Auxiliaries that with a participle behind them tell of an earlier time: "hatte … besucht". */
    readonly pluperfect?: Forms;
    /** Before a verb, where it has no forms: goes on while something else happens. "đang", "đang ở". */
    readonly ongoing?: Forms;
    /** "between", "zwischen", "giữa". */
    readonly between: Forms;
    /** "with", "avec", "với". */
    readonly with: Forms;
    /** Before what an act is directed to, where that stands before the verb: 对越南进行访问. */
    readonly toward?: Forms;
    /** The country named last before: 该国总统. */
    readonly thatCountry?: Forms;
    /** Open a clause about the one named right before: "qui", "dont". */
    readonly who?: Forms;
    /** Behind a country, before one of its offices: "dont". */
    readonly whose?: Forms;
    /** Before an office of the country that opens the sentence: "leur". */
    readonly theirs?: Forms;
    /** Right before a town that somebody went back or on to: "regagner", "repartir pour". */
    readonly leaving?: Forms;
    /** Open a clause whose subject stands behind its verb: "auquel assistait X". */
    readonly inverts?: Forms;
    /** Nouns for a part of a gathering, before its name: "l'ouverture du Sommet …", "les travaux de la 5e session". */
    readonly parts?: Forms;
    /** Before a country: to whom, where "in" is another word: "à l'Ukraine", but "en Ukraine". */
    readonly toCountry?: Forms;
    /** Before the part of the world that an envoy looks after: "pour". */
    readonly area?: Forms;
    /** Nouns behind which "in" tells what they are about, not where somebody is: "situation", "crise". */
    readonly topics?: Forms;
    /** Behind people of a country: those of them who live elsewhere, whom a ministry of that country looks after. "de l'étranger". */
    readonly abroad?: Forms;
    /** "who is", "who is also", "currently": between a name and its office. */
    readonly relative: Forms;
  };
  /** Country, demonym, portfolio or body may stand before the office ("Chinese Foreign Minister"). */
  readonly modifiersBeforeOffice: boolean;
  /** Names of laws and bodies have a capital on every word that counts, as in English. */
  readonly titleCase: boolean;
  /** Two offices side by side without a comma or "and" are those of two people: "traf die Ministerin Vizepräsident X". */
  readonly officesApart?: boolean;
  /** Offices of one person stand in a row without articles: "X, ministre d'État, ministre de la Justice". */
  readonly officesBare?: boolean;
  /** Offices that are written with a capital before a name where they are of a state: "President X", but "club president X". */
  readonly capitalOffices?: readonly Office[];
  /** In names the family name comes first and each syllable is written apart, as in Vietnamese. */
  readonly syllabicNames: boolean;
  /** Titles of courtesy before a name, also "comrade", "Dr", ranks that are no office. */
  readonly honorifics: Forms;
  /** Of those, the ones that are given names as well: "Cheikh". */
  readonly honorificNames?: Forms;

  readonly offices: Record<Office, Forms>;
  /** Words for offices that only public bodies have, where the word for the office alone does not say so: 局长, but not 所长. */
  readonly publicOffices?: Forms;
  /** Words for offices that only some of `homes` have. */
  readonly officesAtHome?: Forms;
  /** Words for offices that none of `homes` has. */
  readonly officesAbroad?: Forms;
  readonly officesWithPortfolio: Partial<Record<OfficeWithPortfolio, Forms>>;
  /** Words for offices that mean those of one state where the text names no other: "secretary of state". Keys: ISO 3166-1 alpha-2. */
  readonly officesMeant?: Readonly<Record<string, Forms>>;
  /** Offices whose word says the country too: "Kremlin leader", "Schatzkanzler". Keys: ISO 3166-1 alpha-2, then the office. */
  readonly officesOfCountries: Readonly<Record<string, Partial<Record<Office | OfficeWithPortfolio, Forms>>>>;
  /** Words that make the office they stand with that of a deputy, whatever stands between: "stellvertretender ukrainischer Verteidigungsminister". */
  readonly deputies?: Forms;
  readonly officeStatus: Record<"former" | "elect" | "acting", Forms>;
  /** Words for one with the same office on the other side: "counterpart", "homologue". */
  readonly counterparts: Forms;
  readonly portfolios: Record<Portfolio, Forms>;
  /** First parts of compounds ("Außen") to put before `compoundOffices` and `compoundMinistries`; empty where the language has none. */
  readonly portfolioStems: Partial<Record<Portfolio, Forms>>;
  readonly compoundOffices: Partial<Record<Office, Forms>>;
  readonly compoundMinistries: Forms;
  /** Persons whose occupation is no public office: "journalist", "CEO", "professor". */
  readonly otherOccupations: Forms;

  /**
   * Where a word is of several characters or syllables: ordinary words that hold other phrases inside or seem to be names, or parts of them: 高度, 马上,
   * "tiếp tục". None of them begins or goes on a name.
   */
  readonly plainWords?: Forms;
  /** What is named after people: streets, airports, prizes. Beside such a word an office and a name are no person. */
  readonly namedAfterPeople: Forms;

  /** Names of countries beside those that CLDR gives: short and long forms, abbreviations. Keys: ISO 3166-1 alpha-2. */
  readonly countries: Record<string, Forms>;
  /** Names of towns and regions beside those of the gazetteer. Keys: the gazetteer's English names. */
  readonly places?: Readonly<Record<string, Forms>>;
  /** First halves of adjectives for two countries: "franco" of "franco-allemand". Keys: ISO 3166-1 alpha-2. */
  readonly nationHalves?: Readonly<Record<string, Forms>>;
  /** Adjectives and nouns of nationality. Keys: ISO 3166-1 alpha-2. */
  readonly demonyms: Record<string, Forms>;
  /** Nouns for one person of a country, with the article: "der Niederländer". Keys: ISO 3166-1 alpha-2. */
  readonly compatriots?: Readonly<Record<string, Forms>>;
  /** Endings that make an adjective of the name of a large town: "Istanbul" + "er". */
  readonly townAdjectives?: Forms;
  /** Endings of the name of a large place when something is of it: "Sachsen" + "s". */
  readonly placeGenitives?: Forms;
  /** What stands before a country's name in its long form: "Socialist Republic of", "Königreich". */
  readonly stateForms: Forms;
  /** Nouns that name a body. */
  readonly bodies: Record<BodyNoun, Forms>;
  /** Bodies whose name says the country too: "Knesset", "Lok Sabha". Keys: ISO 3166-1 alpha-2. */
  readonly bodiesOfCountries?: Readonly<Record<string, Partial<Record<BodyNoun, Forms>>>>;
  /** International bodies by name or abbreviation: "United Nations", "NATO", "ASEAN". Keys: short codes. */
  readonly internationalBodies: Record<string, Forms>;

  /** Nouns for events of each kind: "conference", "hội đàm". */
  readonly eventNouns: Partial<Record<EventKind, Forms>>;
  /** Verbs whose subject took part in an event of that kind: "met", "tiếp", "unterzeichnete". */
  readonly eventVerbs: Partial<Record<EventKind, Forms>>;
  /** Verbs that are a meeting only where somebody is named by office right behind: "hosted Mayor X", not "hosted the summit". */
  readonly guestVerbs?: Forms;
  /** Verbs of meeting that ask for something where an infinitive follows: "called on". */
  readonly courtesyVerbs?: Forms;
  /** Verbs of calling that ask for something where an infinitive follows: "a appelé". */
  readonly courtesyCalls?: Forms;
  /** Behind such a verb and "to": what a visitor does, so that nothing is asked for: "discuss". */
  readonly courtesyPurposes?: Forms;
  /** Verbs in two parts with the sentence between them: "hieß … willkommen", "kwam … bijeen". */
  readonly splitVerbs?: Partial<Record<EventKind, readonly (readonly [Forms, Forms])[]>>;
  /** Verbs that leave it to a noun to say what was done: "führte … Gespräche", "bracht … een bezoek". */
  readonly lightVerbs?: Forms;
  /** Articles of what was told before, needed beside `lightVerbs`: "das", "dieses". */
  readonly definite?: Forms;
  /** "took place", "was held", "diễn ra": say that an event happened. */
  readonly held: Forms;
  /** Around those who invited, where that stands before the deed: 应…邀请. */
  readonly invitation?: { readonly opens: Forms; readonly closes: Forms };
  /** "within the framework of", "im Rahmen": what follows contains the event. */
  readonly framework: Forms;
  /** "during", "at", "à l'occasion de": what follows may contain the event, or be it. */
  readonly during: Forms;
  /** "on the sidelines of", "bên lề": what follows contains the event, which is a side event. */
  readonly sideline: Forms;
  /** Phrases of `framework`, `during` and `sideline` stand behind what they name: 博览会期间. */
  readonly framesBehind?: boolean;
  /** Nouns that name what can contain an event: "summit", "expo", "annual meeting". */
  readonly frameworkNouns: Forms;
  /** "with the theme", "sous le thème": a motto in quotation marks follows. */
  readonly theme: Forms;
  /** "on the … side": `{}` stands for a country or nationality. */
  readonly side: Forms;
  /** Words that mark a past or coming event that is only mentioned: "last", "previous", "upcoming". */
  readonly background: Forms;
  /** Words of a sentence that tells what is to come: a weekday alone is the next one there, and the last one elsewhere. */
  readonly future?: Forms;
  /** "by telephone", "by video link": behind a verb of meeting they make it a call. */
  readonly remote?: Forms;
  /** Nouns for what somebody sends who is not there, with "of" or "from" and the sender behind: "message", "greetings". */
  readonly messages?: Forms;
  /** What opens a sentence about somebody who travelled with another: "while accompanying". */
  readonly accompanying?: Forms;
  /** What stands before somebody dead who is honoured: "in tribute to", "in memory of", "the late". */
  readonly tributes?: Forms;
  /** Verbs of passing on what somebody sends who is not there, with the sender behind: 转达. */
  readonly conveys?: Forms;
  /** Words that tell of one meeting with each of those named: "separately", "bilateral meetings with". */
  readonly meetingsApart?: Forms;
  /** What tells how long an event lasts. */
  readonly extents?: {
    /** Before the last day: "runs until". */
    readonly until: Forms;
    /** Before the first day of what goes on: "since". */
    readonly since?: Forms;
    readonly opens: Forms;
    readonly closes: Forms;
    /** How who travels comes: "arrived", "landed". */
    readonly arrives?: Forms;
    /** How who travels goes home: "left for home", "departed". */
    readonly leaves?: Forms;
    /** By number of days: "two-day", "two days of". */
    readonly durations: Readonly<Record<number, Forms>>;
  };
  /** What a participant did. */
  readonly roles: RoleWords;
  /** "said", "affirmed that": verbs of direct and reported speech. */
  readonly speechVerbs: Forms;
  /** "according to", "theo": a speaker follows. */
  readonly accordingTo: Forms;
  /** What was said in a clause, and what came of it. */
  readonly statements: StatementWords;

  /** Nouns for a group that travels together under a head: "delegation", "đoàn". */
  readonly delegations: Forms;
  /** Words that bring a further event of the same trip or day: "also", "besides", "en outre", "cùng ngày". */
  readonly further: Forms;
  /** The day told last: "cùng ngày". Only words that tell a day, not merely that something else was done. */
  readonly sameDay?: Forms;
  /** Open a sentence about the day told last: "in the afternoon", "zum Auftakt". */
  readonly timesOfDay?: Forms;
  /** The day behind the one told last: "the following day", "次日". */
  readonly nextDay: Forms;
  /** The day before the one told last: "la veille". */
  readonly dayBefore?: Forms;
  /**
   * Last parts of compounds written as one word, matched at the end of words that are in no other list: "…konferenz", "…treffen". Lower case.
   * Empty where the language has no such compounds.
   */
  readonly suffixes: {
    readonly events: Partial<Record<EventKind, Forms>>;
    readonly bodies: Partial<Record<BodyNoun, Forms>>;
    readonly offices: Partial<Record<Office, Forms>>;
    readonly frameworkNouns: Forms;
    readonly namedAfterPeople?: Forms;
    /** Second parts of nouns of documents; one behind an article of one alone names a document: "das Fischereiabkommen". */
    readonly instruments?: InstrumentWords;
  };

  readonly instruments: InstrumentWords;
  /** Behind "on" the name of a document goes on in lower case: "Verklaring van Amsterdam over eerlijke vaccins". */
  readonly documentsInLowerCase?: true;
  /** Units of figures that tell the size of an event. */
  readonly countUnits: Partial<Record<"countries" | "international-organisations" | "organisations" | "enterprises" | "delegates" | "events" | "documents", Forms>>;
  /** Numbers in words up to twelve or so, and round ones ("hundreds"). */
  readonly numerals: Record<string, number>;
  readonly countQualifiers: { readonly more: Forms; readonly about: Forms; readonly less: Forms };
}
