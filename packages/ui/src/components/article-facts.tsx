import type { ArticleDetail } from "@concord/rpc";
import { getMessages } from "../messages/messages.ts";
import { ArticleQuotes } from "./article-quotes.tsx";
import { ConflictTable } from "./conflict-table.tsx";
import { EventEntry } from "./event-entry.tsx";
import { Entry } from "./entry.tsx";
import { OfficialEntry } from "./official-entry.tsx";
import { Section } from "./section.tsx";

/** All that was read from an article, as a list below its text. */
export function ArticleFacts({ article, officials, events }: Pick<ArticleDetail, "article" | "officials" | "events">) {
  const { article: labels, home } = getMessages();
  return (
    <>
      {officials.length > 0 && (
        <Section title={labels.officials}>
          <ul>
            {officials.map((official) => (
              <li key={official.id} className="mt-2 first:mt-0">
                <OfficialEntry official={official} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {article.conflicts.length > 0 && (
        <Section title={labels.conflicts}>
          {article.conflicts.map((conflict) => (
            <ConflictTable key={`${conflict.subject}${conflict.field}`} conflict={conflict} languageOf={() => article.language} />
          ))}
        </Section>
      )}
      {article.quotes.length > 0 && (
        <Section title={labels.quotes}>
          <ArticleQuotes article={article} officials={officials} />
        </Section>
      )}
      {article.instruments.length > 0 && (
        <Section title={labels.instruments}>
          <ul>
            {article.instruments.map((instrument) => (
              <li key={instrument.start} lang={article.language} dir="auto">
                {instrument.name}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {events.length > 0 && (
        <>
          <Entry margin={<h2>{labels.events}</h2>}>
            <p className="note">{home.eventCount(events.length)}</p>
          </Entry>
          <ol>
            {events.map((event) => (
              <EventEntry key={event.id} event={event} officials={officials} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
