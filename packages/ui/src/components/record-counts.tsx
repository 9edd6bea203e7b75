import type { Overview } from "@concord/rpc";
import { formatLanguage } from "../format/format-codes.ts";
import { getMessages } from "../messages/messages.ts";

/** How much the record holds, and in which languages. */
export function RecordCounts({ counts }: { readonly counts: Overview["counts"] }) {
  const { home, locale, language } = getMessages();
  const number = new Intl.NumberFormat(locale);
  return (
    <ul className="counts" aria-label={home.countsLabel}>
      {(["events", "officials", "articles", "stories"] as const).map((name) => (
        <li key={name}>
          <b>{number.format(counts[name])}</b> {home.counts[name]}
        </li>
      ))}
      <li>
        <b>{number.format(counts.languages.length)}</b> {home.counts.languages}
        {counts.languages.length > 0 && <span className="note">: {counts.languages.map((entry) => formatLanguage(entry.language, language)).join(", ")}</span>}
      </li>
    </ul>
  );
}
