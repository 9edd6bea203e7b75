import type { When } from "@concord/domain";
import { formatDays, formatShortDays } from "../format/format-days.ts";
import { getMessages } from "../messages/messages.ts";

/** The days of an event, marked where they are inferred. */
export function Days({ when, short = false }: { readonly when: When | undefined; readonly short?: boolean }) {
  const messages = getMessages();
  if (!when) return <span>{messages.events.undated}</span>;
  const shown = short ? formatShortDays(when, messages.locale) : formatDays(when, messages.locale);
  return (
    <>
      <time className="tabular" dateTime={when.start}>
        {shown}
      </time>
      {when.basis === "inferred" && (
        <>
          {" "}
          <span className="inferred" title={messages.events.inferredTitle}>
            {messages.events.inferred}
          </span>
        </>
      )}
    </>
  );
}
