import type { Tenure } from "@concord/domain";
import { formatShortDays } from "../format/format-days.ts";
import { formatCountry } from "../format/format-codes.ts";
import { formatOffice } from "../format/format-office.ts";
import { getMessages } from "../messages/messages.ts";
import { Quotations } from "./quotations.tsx";

interface TenuresProps {
  readonly tenures: readonly Tenure[];
  readonly languageOf: (articleId: string) => string | undefined;
}

/** Offices as the texts show them, with their words. */
export function Tenures({ tenures, languageOf }: TenuresProps) {
  const messages = getMessages();
  return (
    <ul>
      {tenures.map((tenure, index) => (
        <li key={`${tenure.office}${tenure.organisation ?? index}`} className="mt-3 first:mt-0">
          <p>
            {formatOffice(tenure, messages)}
            {tenure.organisation && (
              <span className="text-soft" lang="">
                {" · "}
                {tenure.organisation}
              </span>
            )}
          </p>
          <p className="note tabular">
            {[
              tenure.country && formatCountry(tenure.country, messages.language),
              tenure.seenFrom && tenure.seenTo && formatShortDays({ start: tenure.seenFrom, end: tenure.seenTo }, messages.locale),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <Quotations evidence={tenure.evidence} languageOf={languageOf} />
        </li>
      ))}
    </ul>
  );
}
