import type { DiplomaticEvent } from "@concord/domain";
import { getMessages } from "../messages/messages.ts";
import { Quotations } from "./quotations.tsx";

interface EventInstrumentsProps {
  readonly instruments: DiplomaticEvent["instruments"];
  readonly languageOf: (articleId: string) => string | undefined;
}

/** Laws, resolutions and agreements that the texts cite, each once with its name in every language. */
export function EventInstruments({ instruments, languageOf }: EventInstrumentsProps) {
  const { event } = getMessages();
  return (
    <ul className="figures">
      {instruments.map(({ kind, number, evidence }) => (
        <li key={evidence.map(({ articleId, start }) => `${articleId}${start}`).join(" ")}>
          <p>
            <b>{kind ? event.instrumentKinds[kind] : event.instrumentUnknown}</b> {number}
          </p>
          <Quotations evidence={evidence} languageOf={languageOf} />
        </li>
      ))}
    </ul>
  );
}
