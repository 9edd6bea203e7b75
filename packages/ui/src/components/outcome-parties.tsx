import type { EventOutcomeParty, OfficialSummary } from "@concord/domain";
import { Fragment } from "react";
import { toRecordAddress } from "../address/to-address.ts";
import { chooseName } from "../format/choose-name.ts";
import { getMessages } from "../messages/messages.ts";

interface OutcomePartiesProps {
  readonly parties: readonly EventOutcomeParty[];
  readonly officials: readonly OfficialSummary[];
}

/** Names of one side of an outcome, officials linked to their page. */
export function OutcomeParties({ parties, officials }: OutcomePartiesProps) {
  const { language } = getMessages();
  return parties.map(({ officialId, name }, position) => {
    const official = officials.find(({ id }) => id === officialId);
    const shown = official && chooseName(official, language);
    return (
      <Fragment key={officialId ?? name}>
        {position > 0 && ", "}
        {officialId ? (
          <a href={toRecordAddress("officials", official?.slug ?? officialId)} lang={shown?.language}>
            {shown?.text ?? name}
          </a>
        ) : (
          <span dir="auto">{name}</span>
        )}
      </Fragment>
    );
  });
}
