import type { ParsedOfficial, Span } from "@concord/domain";
import { firstFrom } from "../first-from.ts";
import type { Reference } from "../people/reference.ts";
import type { PeopleIndex } from "../people/people-index.ts";

/** What the readers of statements know of a text. */
export interface StatementSources {
  readonly people: PeopleIndex;
  /** In reading order. */
  readonly references: readonly Reference[];
  /** Whether a token belongs to an office, a body or a name beside an office. */
  readonly isTaken: (token: number) => boolean;
  /** Whether a token stands inside quotation marks. */
  readonly isQuoted: (token: number) => boolean;
}

/** An official as one stretch of the text names or points at them. */
export interface Actor extends Span {
  readonly official: ParsedOfficial;
  /** "they": one of two. */
  readonly isShared: boolean;
}

/** Officials named or pointed at within tokens `from` to `to` (exclusive), in reading order. */
export function actorsWithin({ people: { mentions }, references }: StatementSources, from: number, to: number): Actor[] {
  const actors: Actor[] = [];
  for (let index = firstFrom(mentions, from, ({ token }) => token); (mentions[index]?.token ?? to) < to; index++) {
    const mention = mentions[index];
    if (mention) actors.push({ official: mention.official, start: mention.token, end: mention.end, isShared: false });
  }
  for (let index = firstFrom(references, from, ({ at }) => at); (references[index]?.at ?? to) < to; index++) {
    const reference = references[index];
    if (reference) actors.push({ official: reference.official, start: reference.at, end: reference.end, isShared: reference.isShared === true });
  }
  return actors.toSorted((one, other) => one.start - other.start);
}
