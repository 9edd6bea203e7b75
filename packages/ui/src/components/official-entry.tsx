import type { OfficialSummary } from "@concord/domain";
import type { ReactNode } from "react";
import { toRecordAddress } from "../address/to-address.ts";
import { chooseName } from "../format/choose-name.ts";
import { formatOffice } from "../format/format-office.ts";
import { otherWritings } from "../format/other-writings.ts";
import { getMessages } from "../messages/messages.ts";
import { OfficialCountry } from "./official-country.tsx";

interface OfficialEntryProps {
  readonly official: OfficialSummary;
  /** More about this official on this page. */
  readonly note?: ReactNode;
  /** False where the page says the country beside the entry. */
  readonly withCountry?: boolean;
}

/** An official in a list: the name for the reader, office and country, and the other writings. */
export function OfficialEntry({ official, note, withCountry = true }: OfficialEntryProps) {
  const messages = getMessages();
  const { language } = messages;
  const shown = chooseName(official, language);
  const name = shown.text;
  const others = otherWritings(official.names, name);
  const [tenure] = official.tenures;
  return (
    <>
      <p>
        <a className="text-[1.12rem]" href={toRecordAddress("officials", official.slug)} lang={shown.language}>
          {name}
        </a>
        {shown.isRead && <span className="note"> ({messages.official.read})</span>}
        {others.map((other) => (
          <span key={other.text} className="note" lang={other.language}>
            {" · "}
            {other.text}
          </span>
        ))}
      </p>
      <p className="note parts">
        {tenure && <span>{formatOffice(tenure, messages)}</span>}
        {tenure?.organisation && <span lang="">{tenure.organisation}</span>}
        {withCountry && official.country && (
          <span>
            <OfficialCountry official={official} />
          </span>
        )}
        {note && <span>{note}</span>}
      </p>
    </>
  );
}
