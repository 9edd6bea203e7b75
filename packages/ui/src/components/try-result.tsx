import type { ParsedText } from "@concord/domain";
import { formatPrintedDate } from "../format/format-printed-date.ts";
import { numberMarks } from "../marks/number-marks.ts";
import type { TextMark } from "../marks/text-mark.ts";
import { getMessages } from "../messages/messages.ts";
import { ArticleBlocks } from "./article-blocks.tsx";
import { FactSlip } from "./fact-slip.tsx";
import { MarkKey } from "./mark-key.tsx";
import { MarkedText } from "./marked-text.tsx";
import { RemovedFurniture } from "./removed-furniture.tsx";
import { Section } from "./section.tsx";
import { TryConflict, TryEvent, TryOfficial, TryQuote } from "./try-fact.tsx";

interface TryResultProps {
  readonly parsed: ParsedText;
  /** Where its facts stand. */
  readonly marks: readonly TextMark[];
}

/** What one text says, shown like an article of the record. */
export function TryResult({ parsed, marks: unnumbered }: TryResultProps) {
  const messages = getMessages();
  const labels = messages.try;
  const { text, article, officials, events, conflicts, questions, instruments, quotes } = parsed;
  const { language, spans } = article;
  const marks = numberMarks(unnumbered);
  const factOf = (id: string | undefined) => {
    const official = officials.find((candidate) => candidate.id === id);
    const event = events.find((candidate) => candidate.id === id);
    return official ? <TryOfficial official={official} /> : event && <TryEvent event={event} />;
  };
  return (
    <>
      <Section title={labels.result}>
        <p className="note">
          {labels.published}: {article.publishedAt ? formatPrintedDate(article.publishedAt, messages.locale) : messages.articles.undated}
        </p>
        <h3 className="label">{labels.officials}</h3>
        {officials.length === 0 && <p className="note">{labels.none}</p>}
        {officials.map((official) => (
          <TryOfficial key={official.id} official={official} />
        ))}
        <h3 className="label">{labels.events}</h3>
        {events.length === 0 && <p className="note">{labels.none}</p>}
        {events.map((event) => (
          <TryEvent key={event.id} event={event} />
        ))}
        {quotes.length > 0 && <h3 className="label">{messages.article.quotes}</h3>}
        {quotes.map((quote) => (
          <TryQuote key={`${quote.start}${quote.end}`} quote={quote} language={language} />
        ))}
        {instruments.length > 0 && <h3 className="label">{labels.instruments}</h3>}
        {instruments.map((instrument) => (
          <p key={instrument.start} lang={language}>
            {instrument.name}
          </p>
        ))}
        {conflicts.length > 0 && <h3 className="label">{labels.conflicts}</h3>}
        {conflicts.map((conflict) => (
          <TryConflict key={`${conflict.subject}${conflict.field}`} conflict={conflict} />
        ))}
        {questions.length > 0 && <h3 className="label">{messages.question.officials}</h3>}
        {questions.map(({ mentions }) => (
          <p key={mentions.map(({ start }) => start).join(" ")} lang={language} dir="auto">
            {mentions.map(({ text: words }) => `“${words}”`).join(" · ")}
          </p>
        ))}
      </Section>
      <Section title={labels.markedText}>
        <MarkKey note={messages.article.marksNote} used={new Set(marks.map((mark) => mark.kind))} />
        <div className="reading" lang={language}>
          <h3 dir="auto">{spans.title ? <MarkedText text={text} span={spans.title} marks={marks} /> : labels.noHeadline}</h3>
          {spans.standfirst && (
            <p className="standfirst" dir="auto">
              <MarkedText text={text} span={spans.standfirst} marks={marks} />
            </p>
          )}
          <ArticleBlocks text={text} blocks={article.blocks} marks={marks} />
        </div>
        <RemovedFurniture text={text} furniture={article.furniture} />
      </Section>
      {marks.map((mark) => (
        <FactSlip key={mark.number} number={mark.number} kind={mark.kind} words={mark.text} language={language}>
          {factOf(mark.recordId)}
        </FactSlip>
      ))}
    </>
  );
}
