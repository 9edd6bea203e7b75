import type { ReactNode } from "react";
import { Entry } from "./entry.tsx";

/** A part of a record's page: its heading stands in the margin. */
export function Section({ title, note, children }: { readonly title: string; readonly note?: string | undefined; readonly children: ReactNode }) {
  return (
    <Entry as="section" margin={<h2>{title}</h2>}>
      {note && <p className="note">{note}</p>}
      {children}
    </Entry>
  );
}
