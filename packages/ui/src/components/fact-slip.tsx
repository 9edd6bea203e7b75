import type { ArticleMark } from "@concord/domain";
import type { ReactNode } from "react";
import { getMessages } from "../messages/messages.ts";

interface FactSlipProps {
  readonly number: number;
  readonly kind: ArticleMark["kind"];
  /** The words of the text, and their language. */
  readonly words: string;
  readonly language: string;
  /** The fact that they show. */
  readonly children?: ReactNode;
}

/** What a mark opens: its words and the fact. It stays hidden until its address is the target, so it needs no script. */
export function FactSlip({ number, kind, words, language, children }: FactSlipProps) {
  const { article, markKinds } = getMessages();
  return (
    <section id={`fact-${number}`} className="slip" tabIndex={-1} aria-label={`${article.evidence}: ${markKinds[kind]}`}>
      <p className="label">{markKinds[kind]}</p>
      <p lang={language} dir="auto">
        “{words}”
      </p>
      {children}
      <a className="slip-close" href={`#mark-${number}`}>
        {article.close}
      </a>
    </section>
  );
}
