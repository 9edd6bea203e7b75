import type { ReactNode } from "react";

interface EntryProps {
  /** Day or label, in the narrow column. */
  readonly margin?: ReactNode;
  readonly children: ReactNode;
  readonly as?: "div" | "section" | "li" | "article" | "header";
  readonly className?: string;
}

/** One line of the register: its label in the margin, its words beside the red rules. */
export function Entry({ margin, children, as: Element = "div", className = "" }: EntryProps) {
  return (
    <Element className={`entry ${className}`}>
      <div className="entry-margin">{margin}</div>
      <div className="entry-body">{children}</div>
    </Element>
  );
}
