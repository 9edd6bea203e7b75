import type { Article, FigureBlock } from "@concord/domain";
import type { SampleFigure } from "@concord/samples";
import type { GoldText } from "../gold/gold-text.ts";
import type { Judgement } from "./judgement.ts";
import { judgeValue } from "./judge-value.ts";

/** The fields of the article: what was printed around and in the body. */
export function compareArticle(gold: GoldText, article: Article): Judgement[] {
  const paragraphs = article.blocks.flatMap((block) => (block.kind === "paragraph" ? block.text : []));
  const figures = article.blocks.filter((block) => block.kind === "figure");
  const startsWith = { agrees: (expected: string, got: string) => got.startsWith(expected) };
  return [
    ...judgeValue("language", gold.language, article.language),
    ...judgeValue("title", gold.title, article.title),
    ...judgeValue("publishedAt", gold.publishedAt, article.publishedAt),
    ...judgeValue("byline", gold.byline, article.bylines.map(({ name }) => name).join(" + ") || undefined),
    ...judgeValue("bylineKind", gold.bylineKind, article.bylines[0]?.kind),
    ...judgeValue("credit", gold.credit, article.credit),
    ...judgeValue("sourceUrl", gold.sourceUrl, article.source?.url),
    ...judgeValue("originalTitle", gold.originalTitle, article.originalTitle),
    ...judgeValue("standfirst", gold.standfirstStarts || undefined, article.standfirst, startsWith),
    ...compareFigures(gold.figures, figures),
    ...judgeValue("paragraphs", gold.bodyParagraphs, paragraphs.length),
    ...judgeValue("bodyStarts", gold.bodyStarts || undefined, paragraphs[0], startsWith),
    ...judgeValue("bodyEnds", gold.bodyEnds || undefined, paragraphs.at(-1), { agrees: (expected, got) => got.endsWith(expected) }),
    ...judgeValue("commentCount", gold.commentCount, article.commentCount),
    ...judgeValue("related", countBoxes(gold.related), article.related && boxCounts(article.related)),
  ];
}

/** Figures meet in order; where one side has more, the alternative text decides which one is left over. */
function compareFigures(expected: readonly SampleFigure[], got: readonly FigureBlock[]): Judgement[] {
  const rest = [...got];
  const judged = expected.flatMap((figure, position) => {
    const match = expected.length === got.length ? got[position] : rest.find(({ alt, caption }) => alt === figure.alt || (caption ?? null) === figure.caption);
    if (match) rest.splice(rest.indexOf(match), 1);
    const about = `figure ${position + 1}`;
    return [...judgeValue("figureAlt", figure.alt, match?.alt, { about }), ...judgeValue("figureCaption", figure.caption, match?.caption, { about })];
  });
  const left = rest.flatMap((figure) => [...judgeValue("figureAlt", undefined, figure.alt), ...judgeValue("figureCaption", undefined, figure.caption)]);
  return [...judged, ...left];
}

function boxCounts({ sameTag, sameCategory, sameAuthor }: NonNullable<Article["related"]>): string {
  return countBoxes({ sameTag: sameTag.length, sameCategory: sameCategory.length, sameAuthor: sameAuthor.length }) ?? "";
}

function countBoxes(related: GoldText["related"]): string | undefined {
  return related ? `tag ${related.sameTag ?? 0}, category ${related.sameCategory ?? 0}, author ${related.sameAuthor ?? 0}` : undefined;
}
