import type { DiplomaticEvent, OfficialSummary } from "@concord/domain";
import { formatCountry } from "../format/format-codes.ts";
import { groupOutcomes, type OutcomeGroup } from "../format/group-outcomes.ts";
import { getMessages } from "../messages/messages.ts";
import { OutcomeParties } from "./outcome-parties.tsx";
import { Quotations } from "./quotations.tsx";

interface EventOutcomesProps extends Pick<DiplomaticEvent, "outcomes" | "participants"> {
  readonly officials: readonly OfficialSummary[];
  readonly languageOf: (articleId: string) => string | undefined;
}

/** What was proposed, promised, agreed, signed or asked for, side by side: by whom, to whom, about what, with the sentences that tell it. */
export function EventOutcomes({ outcomes, participants, officials, languageOf }: EventOutcomesProps) {
  const { event, language, locale, countryInSentence } = getMessages();
  const list = new Intl.ListFormat(locale);
  return groupOutcomes(outcomes, participants).map(({ countries, groups }) => (
    <div key={countries.join(" ")} className="outcome-side">
      <h3 className="label">{countries.length > 0 ? list.format(countries.map((country, position) => (position > 0 ? countryInSentence(country, formatCountry(country, language)) : formatCountry(country, language)))) : event.noSide}</h3>
      <ul>
        {groups.map((group) => (
          <li key={group.outcomes.flatMap(({ evidence }) => evidence.map(({ articleId, start }) => `${articleId}${start}`)).join(" ")} className="outcome">
            <OutcomeHeading group={group} officials={officials} languageOf={languageOf} />
            <Quotations evidence={group.outcomes.flatMap(({ evidence }) => evidence)} languageOf={languageOf} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

interface OutcomeHeadingProps extends Pick<EventOutcomesProps, "officials" | "languageOf"> {
  readonly group: OutcomeGroup;
}

/** The kind and the parties; what it is about is said by the sentence below. */
function OutcomeHeading({ group: { kind, by, towards, outcomes }, officials, languageOf }: OutcomeHeadingProps) {
  const { event } = getMessages();
  const [first] = outcomes.flatMap(({ evidence }) => evidence);
  const shared = { officials, language: first && languageOf(first.articleId) };
  return (
    <p>
      <b className="outcome-kind">{event.outcomeKinds[kind]}</b>
      {by.length > 0 && (
        <>
          {" "}
          {event.by} <OutcomeParties parties={by} {...shared} />
        </>
      )}
      {towards.length > 0 && (
        <>
          {" "}
          {event.towards} <OutcomeParties parties={towards} {...shared} />
        </>
      )}
    </p>
  );
}
