import type { ArticleDetail } from "@concord/rpc";
import type { ArticleMark } from "@concord/domain";
import { getMessages } from "../messages/messages.ts";
import { FactSlip } from "./fact-slip.tsx";
import type { NumberedMark } from "./marked-text.tsx";
import { RecordFact } from "./record-fact.tsx";

interface ArticleSlipsProps extends Pick<ArticleDetail, "officials" | "events"> {
  readonly language: string;
  readonly marks: readonly (ArticleMark & NumberedMark)[];
}

/** One slip for each mark, with the facts of the wider marks around it. */
export function ArticleSlips({ language, marks, officials, events }: ArticleSlipsProps) {
  const { article } = getMessages();
  return marks.map((mark) => {
    const around = marks.filter((other) => other !== mark && other.start <= mark.start && other.end >= mark.end && other.recordId !== mark.recordId);
    return (
      <FactSlip key={mark.number} number={mark.number} kind={mark.kind} words={mark.text} language={language}>
        <RecordFact recordId={mark.recordId} officials={officials} events={events} />
        {around.length > 0 && <p className="label">{article.also}</p>}
        {around.map((other) => (
          <RecordFact key={other.number} recordId={other.recordId} officials={officials} events={events} />
        ))}
      </FactSlip>
    );
  });
}
