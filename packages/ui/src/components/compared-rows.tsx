import type { ArticleSummary, ComparedParagraph, Difference, Span, TextComparison } from "@concord/domain";
import { formatLanguage } from "../format/format-codes.ts";
import { segmentText } from "../marks/segment-text.ts";
import { getMessages } from "../messages/messages.ts";

interface ComparedRowsProps {
  readonly comparison: TextComparison;
  readonly a: ArticleSummary;
  readonly b: ArticleSummary;
}

/** The paragraphs of two texts beside each other, on a narrow screen below each other, with the words that differ marked. */
export function ComparedRows({ comparison: { rows, differences }, a, b }: ComparedRowsProps) {
  return (
    <ol className="compared-rows">
      {rows.map((row, position) => (
        <li key={position} className={row.a.length === 0 || row.b.length === 0 ? "compared-row compared-lone" : "compared-row"}>
          <Cell paragraphs={row.a} article={a} marks={marksOf(differences, "a")} />
          <Cell paragraphs={row.b} article={b} marks={marksOf(differences, "b")} />
        </li>
      ))}
    </ol>
  );
}

interface DifferenceMark extends Span {
  /** Place of the difference in the list, from 1. */
  readonly number: number;
}

/** The words of one side that a difference quotes; words beside which something is missing are not marked. */
function marksOf(differences: readonly Difference[], side: "a" | "b"): DifferenceMark[] {
  return differences.flatMap((difference, position) => (difference[side].value === undefined ? [] : difference[side].evidence.map(({ start, end }) => ({ start, end, number: position + 1 }))));
}

interface CellProps {
  readonly paragraphs: readonly ComparedParagraph[];
  readonly article: ArticleSummary;
  readonly marks: readonly DifferenceMark[];
}

function Cell({ paragraphs, article, marks }: CellProps) {
  const messages = getMessages();
  return (
    <div className="compared-cell">
      <p className="label compared-language">{formatLanguage(article.language, messages.language)}</p>
      {paragraphs.length === 0 && <p className="note">{messages.compare.noParagraph}</p>}
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} lang={article.language} dir="auto" className={`compared-${paragraph.kind}`}>
          <Words paragraph={paragraph} marks={marks} />
        </p>
      ))}
    </div>
  );
}

/** A mark leads to its difference in the list above. */
function Words({ paragraph, marks }: { readonly paragraph: ComparedParagraph; readonly marks: readonly DifferenceMark[] }) {
  const shifted = marks.map((mark) => ({ ...mark, start: mark.start - paragraph.start, end: mark.end - paragraph.start }));
  const { compare } = getMessages();
  return segmentText(paragraph.text, { start: 0, end: paragraph.text.length }, shifted).map((segment) => {
    const [mark] = segment.marks;
    if (!mark) return segment.text;
    return (
      <a key={segment.start} className="difference-mark" href={`#difference-${mark.number}`} title={compare.differenceNumber(mark.number)}>
        {segment.text}
      </a>
    );
  });
}
