import type { Metadata } from "next";
import { Entry } from "../../components/entry.tsx";
import { TryForm } from "../../components/try-form.tsx";
import { getMessages } from "../../messages/messages.ts";

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
