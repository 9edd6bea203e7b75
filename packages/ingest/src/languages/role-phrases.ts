import type { Phrase } from "../text/lexicon.ts";
import { expandForms } from "./expand-forms.ts";
import type { Forms } from "./language.ts";
import type { RoleWords } from "./role-words.ts";

/** Every phrase that tells a role has a label of the kind `role`, and one that says where the name stands. */
export function* rolePhrases({ doing, by, participles, agents, perfect, nouns, parted, leads, genitives, origins, persons, visitors, lists, none }: RoleWords): Iterable<Phrase> {
  yield* listed(["role", "role-doing"], doing);
  yield* listed(["role", "role-by"], by);
  yield* listed(["role", "role-participle"], participles ?? {});
  yield* listed(["role", "role-noun"], nouns);
  yield* listed(["role-agent"], { "": agents });
  yield* listed(["role-perfect"], { "": perfect });
  yield* listed(["role-leads"], { "": leads });
  yield* listed(["genitive"], { always: genitives?.always, "behind-noun": genitives?.behindNoun });
  yield* listed(["origin"], { "": origins });
  yield* listed(["person-noun"], { "": persons });
  yield* listed(["visitors"], { "": visitors });
  yield* listed(["role-lists"], { "": lists });
  yield* listed(["role-none"], { "": none });
  for (const [role, verbs] of Object.entries(parted ?? {})) {
    for (const [number, [opening, closing]] of verbs.entries()) {
      yield* listed(["role-parted"], { [`${role}#${number}`]: opening });
      yield* listed(["role-end"], { [`${role}#${number}`]: closing });
    }
  }
}

function* listed(kinds: readonly string[], forms: Readonly<Record<string, Forms | undefined>>): Iterable<Phrase> {
  for (const [value, list] of Object.entries(forms)) for (const text of expandForms(list ?? [])) for (const kind of kinds) yield { text, kind, value };
}
