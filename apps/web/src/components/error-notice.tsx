"use client";

import { errorMessages } from "../messages/en.ts";

/** What a reader sees when a page fails; the fault itself stays in the server's log. */
export function ErrorNotice({ retry }: { readonly retry: () => void }) {
  return (
    <div className="ledger">
      <div className="entry entry-opening">
        <div className="entry-margin" />
        <div className="entry-body">
          <h1>{errorMessages.title}</h1>
          <p>{errorMessages.text}</p>
          <p className="filters">
            <button className="button" type="button" onClick={retry}>
              {errorMessages.retry}
            </button>
            <a href="/">{errorMessages.home}</a>
          </p>
        </div>
      </div>
    </div>
  );
}
