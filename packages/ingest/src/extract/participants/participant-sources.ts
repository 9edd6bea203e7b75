import type { ToldRoles } from "./told-roles.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import type { Reference } from "../people/reference.ts";

/** Who is named in a text, and what its words say of them. */
export interface ParticipantSources {
  readonly people: PeopleIndex;
  readonly references: readonly Reference[];
  readonly roles: ToldRoles;
  /** Ids of the two sides told before: whom "the two ministers" means. */
  readonly pair: readonly string[] | undefined;
  /** Id of who travels. */
  readonly visitor: string | undefined;
}
