import type { ReactNode } from "react";
import { Entry } from "./entry.tsx";

/** A page that has one thing to say: nothing here, or not now. */
export function Notice({ title, text, children }: { readonly title: string; readonly text?: string; readonly children?: ReactNode }) {
  return (
    <div className="ledger">
      <Entry className="entry-opening">
        <h1>{title}</h1>
        {text && <p>{text}</p>}
        {children}
      </Entry>
    </div>
  );
}
