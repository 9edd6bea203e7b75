import type { Evidence } from "@concord/domain";

/** A number that a text states, with its words. */
export interface Figure extends Evidence {
  readonly value: number;
  /** Written out ("sixty"). Small ones also count sides and halves: they say less than figures do. */
  readonly isWord: boolean;
  /** The text says that the number is not exact: "more than 400", "hundreds". */
  readonly isRounded: boolean;
  /** A share of a hundred. */
  readonly isPercent: boolean;
}
