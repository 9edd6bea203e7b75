"use client";

/** Replaces the whole document when the layout itself fails: nothing of ours can be relied on, so its words stand here. */
export default function GlobalError({ retry }: { readonly retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Concord is not working at the moment</h1>
          <button type="button" onClick={retry}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
