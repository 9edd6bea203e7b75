/** Every field that is scored, by its group, in the order of the table. */
export const FIELDS = {
  article: {
    language: "language",
    title: "title",
    publishedAt: "published",
    byline: "byline",
    bylineKind: "byline kind",
    credit: "credit",
    sourceUrl: "source URL",
    originalTitle: "original title",
    standfirst: "standfirst",
    figureAlt: "figure alt",
    figureCaption: "figure caption",
    paragraphs: "paragraph count",
    bodyStarts: "body, first words",
    bodyEnds: "body, last words",
    commentCount: "comment count",
    related: "related boxes",
  },
  officials: {
    official: "officials",
    alias: "aliases",
    office: "office",
    portfolio: "portfolio",
    country: "country",
  },
  events: {
    event: "events",
    eventKind: "kind",
    days: "days",
    basis: "basis of days",
    place: "place",
    placeCountry: "country of place",
    theme: "theme",
    framework: "framework",
    participant: "participants",
    role: "roles",
    organisation: "organisations",
    count: "counts",
    outcome: "outcomes",
    outcomeBy: "outcomes, by",
    outcomeTowards: "outcomes, towards",
  },
  words: {
    quote: "quotes",
    reportedQuote: "reported speech",
    instrument: "instruments",
    conflict: "conflicts",
  },
  links: {
    story: "story",
    coverage: "coverage",
    sameOfficial: "same official",
    difference: "differences",
  },
} as const;

type Groups = typeof FIELDS;
export type FieldGroup = keyof Groups;
/** A scored field, named as in `--only`. */
export type Field = { [G in FieldGroup]: keyof Groups[G] }[FieldGroup];

/** All fields of a group, or the field of that name; `undefined` for neither. */
export function findFields(name: string): readonly Field[] | undefined {
  const folded = name.toLowerCase();
  for (const [group, fields] of Object.entries(FIELDS)) {
    const ids = Object.keys(fields) as Field[]; // keys of a literal
    if (group === folded) return ids;
    const field = ids.find((id) => id.toLowerCase() === folded);
    if (field) return [field];
  }
  return undefined;
}
