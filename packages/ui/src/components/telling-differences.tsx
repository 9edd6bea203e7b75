import type { EventDifferences, TellingPair } from "@concord/rpc";
import { toComparisonAddress } from "../address/to-address.ts";
import { formatLanguage } from "../format/format-codes.ts";
import { formatOutlet } from "../format/format-outlet.ts";
import { getMessages } from "../messages/messages.ts";
import { DifferenceList } from "./difference-list.tsx";

/** Where the texts that report an event differ, pair by pair, then the pairs that agree; each pair leads to the two texts side by side. */
export function TellingDifferences({ pairs, agreeing }: EventDifferences) {
  const { compare } = getMessages();
  return (
    <>
      {pairs.length > 0 && (
        <ul className="difference-pairs">
          {pairs.map((pair) => (
            <li key={`${pair.a.id}${pair.b.id}`}>
              <h3 className="label">
                <PairLink pair={pair} />
              </h3>
              <DifferenceList differences={pair.differences} a={pair.a} b={pair.b} />
            </li>
          ))}
        </ul>
      )}
      {agreeing.length > 0 && (
        <>
          <p>{pairs.length > 0 ? compare.othersAgree(agreeing.length) : compare.pairsAgree(agreeing.length)}</p>
          <ul className="note">
            {agreeing.map((pair) => (
              <li key={`${pair.a.id}${pair.b.id}`}>
                <PairLink pair={pair} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** "Dutch, Vietnam.vn beside English, Vietnam.vn", and whether they are editions of one text. */
function PairLink({ pair: { a, b, relation } }: { readonly pair: TellingPair }) {
  const { compare, language } = getMessages();
  const [left, right] = [a, b].map((article) => [formatLanguage(article.language, language), article.outlet && formatOutlet(article.outlet)].filter(Boolean).join(", "));
  return (
    <>
      <a href={toComparisonAddress(a.slug, b.slug)}>{compare.pair(left ?? "", right ?? "")}</a>
      {relation === "editions" && ` · ${compare.relations.editions.toLowerCase()}`}
    </>
  );
}
