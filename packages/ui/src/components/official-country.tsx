import type { OfficialSummary } from "@concord/domain";
import { formatCountry } from "../format/format-codes.ts";
import { getMessages } from "../messages/messages.ts";

/** The country that an official serves, marked where no source states it; nothing where none is known. */
export function OfficialCountry({ official: { country, basis } }: { readonly official: Pick<OfficialSummary, "country" | "basis"> }) {
  const { language, events, official } = getMessages();
  if (!country) return null;
  return (
    <>
      {formatCountry(country, language)}
      {basis === "inferred" && (
        <>
          {" "}
          <span className="inferred" title={official.countryInferred}>
            {events.inferred}
          </span>
        </>
      )}
    </>
  );
}
