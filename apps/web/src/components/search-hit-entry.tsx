import type { SearchHit } from "@concord/domain";
import { toRecordAddress } from "../address/to-address.ts";
import { formatLanguage } from "../format/format-codes.ts";
import { formatShortDays } from "../format/format-days.ts";
import { getMessages } from "../messages/messages.ts";
import { Entry } from "./entry.tsx";
import { MarkedExcerpt } from "./marked-excerpt.tsx";

const SECTIONS = { article: "articles", official: "officials", event: "events" } as const satisfies Record<SearchHit["type"], string>;

/** One record that answers a search, with the words that do. */
export function SearchHitEntry({ hit }: { readonly hit: SearchHit }) {
  const messages = getMessages();
  return (
    <Entry
      as="li"
      margin={
        hit.day && (
          <time className="tabular" dateTime={hit.day}>
            {formatShortDays({ start: hit.day, end: hit.day }, messages.locale)}
          </time>
        )
      }
    >
      <h2 className="entry-title">
        <a href={toRecordAddress(SECTIONS[hit.type], hit.slug)} lang={hit.language} dir="auto">
          <MarkedExcerpt excerpt={hit.title} />
        </a>
      </h2>
      {hit.excerpt && (
        <p lang={hit.language} dir="auto">
          <MarkedExcerpt excerpt={hit.excerpt} />
        </p>
      )}
      <p className="note">{[messages.search.type[hit.type], hit.language && formatLanguage(hit.language, messages.language)].filter(Boolean).join(" · ")}</p>
    </Entry>
  );
}
