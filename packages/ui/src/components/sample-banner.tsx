import { getMessages } from "../messages/messages.ts";

/** Says on every page that the record is made of invented texts. */
export function SampleBanner() {
  const { site } = getMessages();
  return (
    <aside className="banner" aria-label={site.samples}>
      <div className="sheet">
        <strong>{site.samples}</strong> {site.samplesMore}
      </div>
    </aside>
  );
}
