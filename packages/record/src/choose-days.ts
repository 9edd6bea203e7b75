import type { When } from "@concord/domain";
import { chooseValue } from "./choose-value.ts";
import type { EventTelling } from "./telling.ts";

/** The days that most tellings give, then the earliest published, then the smallest id; stated if one of those states them. */
export function chooseDays(tellings: readonly EventTelling[]): When | undefined {
  const key = (when: When): string => `${when.start}/${when.end}`;
  const chosen = chooseValue(tellings, ({ event }) => event.when && key(event.when));
  const agreeing = tellings.flatMap(({ event }) => (event.when && key(event.when) === chosen ? [event.when] : []));
  return agreeing.find(({ basis }) => basis === "stated") ?? agreeing[0];
}
