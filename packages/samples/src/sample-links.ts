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
