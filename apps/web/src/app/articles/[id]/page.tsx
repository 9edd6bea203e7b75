import {
  ArticleBlocks,
  ArticleDate,
  ArticleEditions,
  ArticleFacts,
  ArticleOrigin,
  ArticleSlips,
  Entry,
  getMessages,
  MarkedText,
  MarkKey,
  numberMarks,
  RemovedFurniture,
  Section,
  StoryQuestions,
  titleArticle,
} from "@concord/ui";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { SearchParameters } from "../../../address/read-parameter.ts";
import { readWords } from "../../../address/read-words.ts";
import { fromRecordAddress } from "../../../address/from-record-address.ts";
import { findArticle } from "../../../api/find-article.ts";

interface ArticlePageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParameters;
}

export async function generateMetadata({ params }: Pick<ArticlePageProps, "params">): Promise<Metadata> {
  const detail = await findArticle(fromRecordAddress((await params).id));
  return detail ? { title: titleArticle(detail.article) } : {};
}

export default async function ArticlePage({ params, searchParams }: ArticlePageProps) {
  const detail = await findArticle(fromRecordAddress((await params).id));
  if (!detail) notFound();
  const { article, story, editions, officials, events, questions } = detail;
  const { text, language, spans } = article;
  const { article: labels, question: asked } = getMessages();
  const marks = numberMarks(article.marks);
  const cited = readWords((await searchParams)["words"], text.length);
  const shared = { text, marks, cited };
  return (
    <article className="ledger">
      <Entry as="header" className="entry-opening entry-continued" margin={<ArticleDate article={article} />}>
        {article.title ? (
          <h1 lang={language} dir="auto">
            {spans.title ? <MarkedText {...shared} span={spans.title} /> : article.title}
          </h1>
        ) : (
          <h1 className="untitled">{labels.noTitle}</h1>
        )}
      </Entry>
      <Entry margin={<ArticleOrigin article={article} />}>
        {marks.length > 0 && <MarkKey note={labels.marksNote} used={new Set(marks.map((mark) => mark.kind))} />}
        <div className="reading" lang={language}>
          {spans.standfirst && (
            <p className="standfirst" dir="auto">
              <MarkedText {...shared} span={spans.standfirst} />
            </p>
          )}
          <ArticleBlocks {...shared} blocks={article.blocks} />
        </div>
      </Entry>
      <ArticleFacts article={article} officials={officials} events={events} />
      <ArticleEditions slug={article.slug} editions={editions} original={story?.original} originalTitle={article.originalTitle} />
      {questions.length > 0 && (
        <Section title={asked.stories} note={asked.storiesIntro}>
          <StoryQuestions article={article} own={new Set([article.id, ...editions.map(({ id }) => id)])} questions={questions} />
        </Section>
      )}
      <Entry as="section" className="edition-tools">
        <RemovedFurniture text={text} furniture={article.furniture} />
      </Entry>
      <ArticleSlips language={language} marks={marks} officials={officials} events={events} />
    </article>
  );
}
