"use client";

import { SECTION_ADDRESSES } from "../address/section-addresses.ts";
import { useErrorMessages } from "./error-messages.tsx";

/** What a reader sees when a page fails; the fault itself stays in the server's log. */
export function ErrorNotice({ retry }: { readonly retry: () => void }) {
  const messages = useErrorMessages();
  return (
    <div className="ledger">
      <div className="entry entry-opening">
        <div className="entry-margin" />
        <div className="entry-body">
          <h1>{messages.title}</h1>
          <p>{messages.text}</p>
          <p className="filters">
            <button className="button" type="button" onClick={retry}>
              {messages.retry}
            </button>
            <a href={SECTION_ADDRESSES.home}>{messages.home}</a>
          </p>
        </div>
      </div>
    </div>
  );
}
