import type { Reading } from "../../read/reading.ts";
import type { Trigger } from "./trigger.ts";

/** "toured the port and will be in Oslo tomorrow": what is named behind a word for what is to come belongs to that. `at`: a token of the trigger's sentence. */
export function isPutOff({ labels }: Reading, { end }: Trigger, at: number): boolean {
  for (let index = end; index < at; index++) if (labels.find(index, "future") && labels.find(index, "binds")) return true;
  return false;
}
