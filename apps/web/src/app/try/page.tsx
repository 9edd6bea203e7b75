import { Entry, getMessages } from "@concord/ui";
import type { Metadata } from "next";
import { TryForm } from "../../try/try-form.tsx";

export const metadata: Metadata = { title: getMessages().tryPage.title };

export default function TryPage() {
  const { tryPage, try: labels } = getMessages();
  return (
    <div className="ledger">
      <Entry as="header" className="entry-opening">
        <h1>{tryPage.title}</h1>
        <p>{tryPage.intro}</p>
        <p className="note">{labels.privacy}</p>
        <noscript>
          <p>{labels.noScript}</p>
        </noscript>
      </Entry>
      <TryForm />
    </div>
  );
}
