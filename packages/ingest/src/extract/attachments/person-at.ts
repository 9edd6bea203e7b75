import type { Reading } from "../../read/reading.ts";
import { isPersonName } from "./is-person-name.ts";
import { skipHonorifics } from "./skip-honorifics.ts";
import { nameAt } from "../name-runs/name-at.ts";
import type { NameRun } from "../name-runs/name-run.ts";
import { nobleNameAt } from "../name-runs/noble-name-at.ts";

export function personAt(reading: Reading, index: number): NameRun | undefined {
  const at = skipHonorifics(reading, index);
  const name = nameAt(reading, at) ?? nobleNameAt(reading, at, at > index);
  return name !== undefined && isPersonName(reading, name, at > index) ? name : undefined;
}
