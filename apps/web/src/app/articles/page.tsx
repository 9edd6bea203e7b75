import { LanguageCode } from "@concord/domain";
import { ArticleLine, EmptyList, Entry, FilterLinks, formatLanguage, formatShortDays, getMessages, Paging } from "@concord/ui";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readParameter, readText, type SearchParameters } from "../../address/read-parameter.ts";
import { getOverview } from "../../api/get-overview.ts";
import { listArticles } from "../../api/list-articles.ts";

export const metadata: Metadata = { title: getMessages().articles.title };

export default async function ArticlesPage({ searchParams }: { readonly searchParams: SearchParameters }) {
  const messages = getMessages();
  const parameters = await searchParams;
  const language = readParameter(parameters["language"], LanguageCode);
  const cursor = readText(parameters["cursor"]);
  const [page, { counts }] = await Promise.all([listArticles({ language, cursor }), getOverview()]);
  if (!page) notFound();
  const languages = counts.languages.map((entry) => ({ value: entry.language, text: formatLanguage(entry.language, messages.language) }));
  return (
    <div className="ledger">
      <Entry as="header" className="entry-opening">
        <h1>{messages.articles.title}</h1>
        <p>{messages.articles.intro}</p>
        <FilterLinks label={messages.articles.language} path="/articles" name="language" choices={languages} parameters={{ language }} />
      </Entry>
      <ol>
        {page.entries.map((article) => {
          const day = article.publishedAt?.slice(0, 10);
          return (
            <Entry
              as="li"
              key={article.id}
              margin={
                day ? (
                  <time className="tabular" dateTime={article.publishedAt}>
                    {formatShortDays({ start: day, end: day }, messages.locale)}
                  </time>
                ) : (
                  messages.articles.undated
                )
              }
            >
              <ArticleLine article={article} dated={false} />
            </Entry>
          );
        })}
      </ol>
      <Entry>
        {page.entries.length === 0 && <EmptyList path="/articles" parameters={{ language }} text={messages.articles.empty} />}
        <Paging path="/articles" parameters={{ language }} cursor={cursor} nextCursor={page.nextCursor} />
      </Entry>
    </div>
  );
}
