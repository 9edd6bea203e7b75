import type { DiplomaticEvent } from "@concord/domain";
import { getMessages } from "../messages/messages.ts";
import { Quotations } from "./quotations.tsx";

interface EventCountsProps {
  readonly counts: DiplomaticEvent["counts"];
  readonly languageOf: (articleId: string) => string | undefined;
}

/** Figures that the texts give, each with its words. */
export function EventCounts({ counts, languageOf }: EventCountsProps) {
  const { event, locale } = getMessages();
  const number = new Intl.NumberFormat(locale);
  return (
    <ul className="figures">
      {counts.map((count) => (
        <li key={`${count.unit}${count.value}${count.text}`}>
          <p>
            {count.qualifier && `${event.qualifier[count.qualifier]} `}
            <b className="tabular">{number.format(count.value)}</b> {event.units[count.unit]}
          </p>
          <Quotations evidence={count.evidence} languageOf={languageOf} />
        </li>
      ))}
    </ul>
  );
}
