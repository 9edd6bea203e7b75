import type { Reading } from "../../read/reading.ts";
import { isPersonName } from "./is-person-name.ts";
import { skipHonorifics } from "./skip-honorifics.ts";
import { nameAt, type NameRun } from "../people/name-run.ts";

export function personAt(reading: Reading, index: number): NameRun | undefined {
  const at = skipHonorifics(reading, index);
  const name = nameAt(reading, at);
  return name !== undefined && isPersonName(reading, name, at > index) ? name : undefined;
}
