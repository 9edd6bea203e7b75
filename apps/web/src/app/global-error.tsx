"use client";

import { errorMessages } from "../messages/en.ts";

/** Replaces the whole document, layout included, when the layout itself fails. */
export default function GlobalError({ retry }: { readonly retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>{errorMessages.title}</h1>
          <p>{errorMessages.text}</p>
          <button type="button" onClick={retry}>
            {errorMessages.retry}
          </button>
        </main>
      </body>
    </html>
  );
}
