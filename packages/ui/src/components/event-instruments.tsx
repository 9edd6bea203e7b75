import type { CitedInstrument } from "@concord/domain";
import { getMessages } from "../messages/messages.ts";
import { Quotations } from "./quotations.tsx";

interface EventInstrumentsProps {
  readonly instruments: readonly CitedInstrument[];
  readonly languageOf: (articleId: string) => string | undefined;
}

/** The laws, resolutions and agreements that the texts of an event cite: what each is, then its names as printed. */
export function EventInstruments({ instruments, languageOf }: EventInstrumentsProps) {
  return (
    <ul>
      {instruments.map((instrument) => (
        <li key={`${instrument.evidence[0]?.articleId}${instrument.evidence[0]?.start}`} className="outcome">
          <Kind instrument={instrument} />
          <Quotations evidence={instrument.evidence} languageOf={languageOf} />
        </li>
      ))}
    </ul>
  );
}

function Kind({ instrument: { kind, number } }: { readonly instrument: CitedInstrument }) {
  const { instrumentKinds, instrumentNumber, markKinds } = getMessages();
  const name = kind ? instrumentKinds[kind] : markKinds.instrument;
  return <p className="outcome-kind">{number === undefined ? name : instrumentNumber(name, number)}</p>;
}
