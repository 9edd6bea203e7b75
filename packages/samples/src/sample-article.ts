/** The gold of one text. `null` or a missing key means: the text does not have it. Every string is verbatim and NFC. */
export interface SampleArticle {
  readonly file: string;
  /** Shape of the text; for people, never compared. */
  readonly layout: "vietnam.vn" | "feed" | "bare" | "plain";
  /** For people: agency dispatch, ministry readout, newspaper feed … */
  readonly kindOfText: string;
  /** True when people, meeting and outlet are made up; false when the text retells a public event in words of its own. */
  readonly invented: boolean;
  /** BCP 47. */
  readonly language: string;
  readonly title: string | null;
  /** ISO 8601 day, or day and time where printed; an offset only where printed. */
  readonly publishedAt: string | null;
  readonly byline: string | null;
  readonly bylineKind: "person" | "organisation" | "initials" | null;
  /** The line of the issuing unit, at the foot of the text. */
  readonly credit: string | null;
  readonly sourceUrl: string | null;
  readonly figures: readonly SampleFigure[];
  /** The title of the text that this one was translated from, as printed in the text. */
  readonly originalTitle: string | null;
  /** Paragraphs without the standfirst and without figures. */
  readonly bodyParagraphs: number;
  /** First words, with single spaces where the text breaks a line. */
  readonly standfirstStarts: string;
  readonly bodyStarts: string;
  readonly bodyEnds: string;
  readonly commentCount: number | null;
  /** Headlines in each box of related texts; `null` where the page shows no such box. */
  readonly related: Readonly<Record<"sameTag" | "sameCategory" | "sameAuthor", number | null>> | null;
  readonly officials: readonly SampleOfficial[];
  readonly events: readonly SampleEvent[];
  readonly quotes: readonly SampleQuote[];
  /** Absent where nobody has looked for them. */
  readonly outcomes?: readonly SampleOutcome[];
  readonly instruments: readonly string[];
  readonly conflicts: readonly SampleConflict[];
  /** The same for all editions of one text. */
  readonly story: string | null;
  readonly note?: string;
}

/** A photo: the line that names it, and the words below it. */
export interface SampleFigure {
  readonly alt: string;
  readonly caption: string | null;
}

/** A person who holds or held a public office. */
export interface SampleOfficial {
  /** First fullest form, without title. */
  readonly name: string;
  /** The other forms in this text. */
  readonly aliases: readonly string[];
  /** Codes of the domain's closed lists. */
  readonly office: string;
  readonly portfolio?: string;
  /** ISO 3166-1 alpha-2 of the country that the office serves; absent for international bodies. */
  readonly country?: string;
  readonly note?: string;
}

/** Something that officials did and that the text reports as news. */
export interface SampleEvent {
  /** The same in every text that reports the event. */
  readonly key: string;
  readonly kind: string;
  /** ISO 8601 days, local to the venue; `end` inclusive. */
  readonly start: string;
  readonly end: string;
  readonly basis?: "inferred";
  /** The gazetteer's English name of the city, else of the region or country. */
  readonly place: string | null;
  readonly country: string | null;
  /** What the event was part of: verbatim, or the key of an event of the same text. */
  readonly framework: readonly string[];
  readonly theme: string | null;
  /** Names as in `officials`. */
  readonly participants: readonly string[];
  readonly counts?: Readonly<Record<string, number>>;
  /** What participants did, by name, where the text makes it clear. */
  readonly roles?: Readonly<Record<string, string>>;
  /** Bodies and delegations that took part, as first written. */
  readonly organisations?: readonly string[];
}

/** What an official said: who speaks, and the first words inside the quotation marks, or of the reported clause without its conjunction. */
export interface SampleQuote {
  readonly speaker: string;
  readonly starts: string;
  /** Direct where absent. */
  readonly kind?: "direct" | "reported";
}

/** A proposal, commitment, agreement, signing or request. */
export interface SampleOutcome {
  readonly kind: string;
  /** Names as in `officials`, else words of the text. */
  readonly by: readonly string[];
  readonly towards?: readonly string[];
  /** First words of the sentence that tells it. */
  readonly starts: string;
}

/** A field that the text states wrongly, and what the rest of the text supports. */
export interface SampleConflict {
  readonly official: string;
  readonly field: string;
  readonly stated: string;
  readonly expected: string;
}
