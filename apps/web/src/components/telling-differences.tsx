import type { EventDifferences } from "@concord/client";
import { toComparisonAddress } from "../address/to-address.ts";
import { formatLanguage } from "../format/format-codes.ts";
import { getMessages } from "../messages/messages.ts";
import { DifferenceList } from "./difference-list.tsx";

/** Where the texts that report an event differ, pair by pair; each pair leads to the two texts side by side. */
export function TellingDifferences({ pairs, compared }: EventDifferences) {
  const messages = getMessages();
  const { compare } = messages;
  if (pairs.length === 0) return <p>{compare.pairsAgree(compared)}</p>;
  return (
    <ul className="difference-pairs">
      {pairs.map(({ a, b, differences }) => {
        const [left, right] = [a, b].map((article) => [formatLanguage(article.language, messages.language), article.outlet].filter(Boolean).join(", "));
        return (
          <li key={`${a.id}${b.id}`}>
            <h3 className="label">
              <a href={toComparisonAddress(a.slug, b.slug)}>{compare.pair(left ?? "", right ?? "")}</a>
            </h3>
            <DifferenceList differences={differences} a={a} b={b} />
          </li>
        );
      })}
    </ul>
  );
}
