import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { decodeText } from "./decode/decode-text.ts";
import type { ArticleParts } from "./layout/article-parts.ts";
import { splitArticle } from "./layout/split-article.ts";

const SHARED = fileURLToPath(new URL("../../../../shared/", import.meta.url));
const isHere = existsSync(`${SHARED}seeds`) && existsSync(`${SHARED}gold/seeds.jsonl`);
if (!isHere) console.warn("The source texts (../shared/seeds, ../shared/gold) are absent: their tests are skipped. CONCORD_REQUIRE_SEEDS=1 makes that a failure.");

interface GoldArticle {
  readonly file: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly byline: string | null;
  readonly bylineKind: string | null;
  readonly credit: string | null;
  readonly sourceUrl: string | null;
  readonly figures: readonly { readonly alt: string; readonly caption: string }[];
  readonly originalTitle: string | null;
  readonly bodyParagraphs: number;
  readonly standfirstStarts: string;
  readonly bodyStarts: string;
  readonly bodyEnds: string;
  readonly commentCount: number | null;
  readonly related: Readonly<Record<string, number | null>> | null;
}

test.runIf(process.env["CONCORD_REQUIRE_SEEDS"] === "1")("the source texts are here", () => {
  expect(isHere).toBe(true);
});

describe.runIf(isHere)("article fields of the source texts", () => {
  const gold = isHere ? readGold() : [];

  test("every text has its gold", () => {
    expect(gold.map(({ file }) => file)).toEqual(readdirSync(`${SHARED}seeds`).toSorted());
  });

  test.for(gold)("$file", (expected) => {
    const { text } = decodeText(readFileSync(`${SHARED}seeds/${expected.file}`));
    const parts = splitArticle(text);
    expect(toGoldFields(parts)).toEqual(pickFields(expected));
    expect(parts.standfirst).toSatisfy((words: string) => words.startsWith(expected.standfirstStarts));
    const paragraphs = parts.blocks.flatMap((block) => (block.kind === "paragraph" ? block.text : []));
    expect(paragraphs[0]).toSatisfy((words: string) => words.startsWith(expected.bodyStarts));
    expect(paragraphs.at(-1)).toSatisfy((words: string) => words.endsWith(expected.bodyEnds));
    expect(parts.blocks.every((block) => block.kind === "figure" || text.slice(block.start, block.end) === block.text)).toBe(true);
  });
});

function readGold(): GoldArticle[] {
  const lines = readFileSync(`${SHARED}gold/seeds.jsonl`, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as GoldArticle); // a reviewed file of this shape
}

function pickFields({ title, publishedAt, byline, bylineKind, credit, sourceUrl, figures, originalTitle, bodyParagraphs, commentCount, related }: GoldArticle) {
  return { title, publishedAt, byline, bylineKind, credit, sourceUrl, figures, originalTitle, bodyParagraphs, commentCount, related };
}

function toGoldFields(parts: ArticleParts): ReturnType<typeof pickFields> {
  const { related } = parts;
  return {
    title: parts.title ?? null,
    publishedAt: parts.publishedAt ?? null,
    byline: parts.bylines.map(({ name }) => name).join(" + ") || null,
    bylineKind: parts.bylines[0]?.kind ?? null,
    credit: parts.credit ?? null,
    sourceUrl: parts.source?.url ?? null,
    figures: parts.blocks.flatMap((block) => (block.kind === "figure" ? { alt: block.alt ?? "", caption: block.caption ?? "" } : [])),
    originalTitle: parts.originalTitle ?? null,
    bodyParagraphs: parts.blocks.filter(({ kind }) => kind === "paragraph").length,
    commentCount: parts.commentCount ?? null,
    related: related ? { sameTag: related.sameTag.length, sameCategory: related.sameCategory.length, sameAuthor: related.sameAuthor.length } : null,
  };
}
