import type { Evidence } from "@concord/domain";

/** What the words around a name say of the person. */
export interface GenderWord extends Evidence {
  readonly gender: "female" | "male";
}
