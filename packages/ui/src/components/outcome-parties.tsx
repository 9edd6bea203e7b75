import type { EventOutcomeParty, OfficialSummary } from "@concord/domain";
import { Fragment } from "react";
import { toRecordAddress } from "../address/to-address.ts";
import { chooseName } from "../format/choose-name.ts";
import { formatCountry } from "../format/format-codes.ts";
import { getMessages } from "../messages/messages.ts";

interface OutcomePartiesProps {
  readonly parties: readonly EventOutcomeParty[];
  readonly officials: readonly OfficialSummary[];
  /** Language of the text that names them. */
  readonly language: string | undefined;
}

/** Names of one side of an outcome: officials linked to their page, countries, sides of theirs included, in the reader's language, all others as printed. */
export function OutcomeParties({ parties, officials, language: printedIn }: OutcomePartiesProps) {
  const { language, countryInSentence } = getMessages();
  return parties.map(({ officialId, name, country }, position) => {
    const official = officials.find(({ id }) => id === officialId);
    const shown = official && chooseName(official, language);
    return (
      <Fragment key={officialId ?? name}>
        {position > 0 && ", "}
        {country && !officialId ? (
          countryInSentence(country, formatCountry(country, language))
        ) : officialId ? (
          <a href={toRecordAddress("officials", official?.slug ?? officialId)} lang={shown?.language}>
            {shown?.text ?? name}
          </a>
        ) : (
          <span lang={printedIn} dir="auto">
            {name}
          </span>
        )}
      </Fragment>
    );
  });
}
