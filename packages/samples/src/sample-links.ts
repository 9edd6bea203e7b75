/** What belongs together between the texts of the corpus. */
export interface SampleLinks {
  /** Files that are editions of one text. */
  readonly editionsOfOneStory: readonly (readonly string[])[];
  /** Every event key of the gold, with the files that report it. */
  readonly coverageOfOneEvent: Readonly<Record<string, readonly string[]>>;
  /** Pairs of event keys that are easily taken for one event, and are two. */
  readonly differentEvents: readonly (readonly [string, string])[];
  /** Pairs of names of one person. */
  readonly sameOfficial: readonly (readonly [string, string])[];
  /** Pairs of names of two people; `files` where the names alone do not tell them apart. */
  readonly differentOfficials: readonly (readonly [string, string])[];
  /** Two people written alike: the name as written in each of two files. */
  readonly alikeOfficials: readonly AlikeOfficials[];
  readonly conflicts: readonly LinkedConflict[];
}

/** Two people whose written names are equal or nearly so. */
export interface AlikeOfficials {
  readonly a: { readonly file: string; readonly name: string };
  readonly b: { readonly file: string; readonly name: string };
}

/** A conflict of one text, named by its file. */
export interface LinkedConflict {
  readonly file: string;
  readonly official: string;
  readonly field: string;
  readonly stated: string;
  readonly expected: string;
}
