/** What belongs together between the texts of the corpus. */
export interface SampleLinks {
  /** Files that are editions of one text. */
  readonly editionsOfOneStory: readonly (readonly string[])[];
  /** Every event key of the gold, with the files that report it. */
  readonly coverageOfOneEvent: Readonly<Record<string, readonly string[]>>;
  /** Pairs of event keys that are easily taken for one event, and are two. */
  readonly differentEvents: readonly (readonly [string, string])[];
  /** Pairs of names of one person; a name that is written alike in several texts needs no pair. */
  readonly sameOfficial: readonly (readonly [string, string])[];
  /** Pairs of names of two people. */
  readonly differentOfficials: readonly (readonly [string, string])[];
  /** Two people written alike, each with the file that names them. */
  readonly alikeOfficials: readonly AlikeOfficials[];
  readonly conflicts: readonly LinkedConflict[];
  /** Where editions of one text, or two tellings of one event, say different things. */
  readonly differences?: readonly SampleDifference[];
  /** Files between which somebody has looked for differences; all where absent. */
  readonly comparedTexts?: readonly string[];
}

/** One thing that two texts say differently. */
export interface SampleDifference {
  readonly files: readonly [string, string];
  readonly field:
    | "number"
    | "date"
    | "name"
    | "office"
    | "country"
    | "gender"
    | "theme"
    | "place"
    | "paragraph-missing"
    | "paragraph-added"
    | "participant-missing";
  /** The words of the first text, verbatim; `null` where it says nothing. */
  readonly a: string | null;
  /** The words of the second. */
  readonly b: string | null;
  /** Key of the event, where people are left out of it. */
  readonly event?: string;
}

/** Two people whose written names are equal or nearly so. */
interface AlikeOfficials {
  readonly a: { readonly file: string; readonly name: string };
  readonly b: { readonly file: string; readonly name: string };
}

/** A conflict of one text, named by its file. */
interface LinkedConflict {
  readonly file: string;
  readonly official: string;
  readonly field: string;
  readonly stated: string;
  readonly expected: string;
}
