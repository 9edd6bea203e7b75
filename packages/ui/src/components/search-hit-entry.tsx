import type { SearchHit } from "@concord/domain";
import { toRecordAddress } from "../address/to-address.ts";
import { chooseName } from "../format/choose-name.ts";
import { cutExcerpt } from "../format/cut-excerpt.ts";
import { formatLanguage } from "../format/format-codes.ts";
import { formatShortDays } from "../format/format-days.ts";
import { formatOffice } from "../format/format-office.ts";
import { titleEvent } from "../format/title-event.ts";
import { getMessages } from "../messages/messages.ts";
import { Days } from "./days.tsx";
import { Entry } from "./entry.tsx";
import { EventSides } from "./event-sides.tsx";
import { MarkedExcerpt } from "./marked-excerpt.tsx";
import { OfficialCountry } from "./official-country.tsx";

const SECTIONS = { article: "articles", official: "officials", event: "events" } as const satisfies Record<SearchHit["type"], string>;

/** A text without a headline stands in the list with its first words. */
const MAX_TITLE = 160;

/** One record that answers a search, with the words that do. */
export function SearchHitEntry({ hit }: { readonly hit: SearchHit }) {
  const messages = getMessages();
  const { event } = hit;
  const own = titleOf(hit);
  const title = cutExcerpt(hit.title, MAX_TITLE);
  // The words that matched stand below a name or title of ours, unless they are the same, or no source prints them.
  const isPrinted = !event || [...event.names, ...event.themes, ...event.headlines].some(({ text }) => text === title.text);
  const matched = own !== undefined && title.text !== own && isPrinted && (event !== undefined || title.marks.length > 0);
  return (
    <Entry as="li" margin={<Margin hit={hit} />}>
      <h2 className="entry-title">
        <a href={toRecordAddress(SECTIONS[hit.type], hit.slug)} lang={hit.language} dir="auto">
          {own !== undefined && title.text !== own ? own : <MarkedExcerpt excerpt={title} />}
        </a>
      </h2>
      {matched && (
        <p className="headline" lang="" dir="auto">
          <MarkedExcerpt excerpt={title} />
        </p>
      )}
      {hit.excerpt ? (
        <p lang={hit.language} dir="auto">
          <MarkedExcerpt excerpt={hit.excerpt} />
        </p>
      ) : (
        event && <EventSides participants={event.participants} officials={[]} />
      )}
      <p className="note">{[messages.search.type[hit.type], officeOf(hit), hit.language && formatLanguage(hit.language, messages.language)].filter(Boolean).join(" · ")}</p>
    </Entry>
  );
}

/** Country of an official, days of an event, day of an article. */
function Margin({ hit: { official, event, day } }: { readonly hit: SearchHit }) {
  const { locale } = getMessages();
  if (official) return <OfficialCountry official={official} />;
  if (event?.when) return <Days when={event.when} short />;
  return (
    day && (
      <time className="tabular" dateTime={day}>
        {formatShortDays({ start: day, end: day }, locale)}
      </time>
    )
  );
}

/** What this site calls an official or an event. */
function titleOf({ official, event }: SearchHit): string | undefined {
  const messages = getMessages();
  return official ? chooseName(official, messages.language).text : event && titleEvent(event, messages);
}

function officeOf({ official }: SearchHit): string | undefined {
  const [tenure] = official?.tenures ?? [];
  return tenure && formatOffice(tenure, getMessages());
}
