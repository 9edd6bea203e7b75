import { ArticleLine, ComparedRows, DifferenceList, Entry, getMessages, Section } from "@concord/ui";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { fromRecordAddress } from "../../../../../address/from-record-address.ts";
import { compareArticles } from "../../../../../api/compare-articles.ts";

interface ComparePageProps {
  readonly params: Promise<{ readonly id: string; readonly other: string }>;
}

async function readComparison(params: ComparePageProps["params"]) {
  const { id, other } = await params;
  return compareArticles(fromRecordAddress(id), fromRecordAddress(other));
}

export async function generateMetadata({ params }: ComparePageProps): Promise<Metadata> {
  const detail = await readComparison(params);
  return detail ? { title: getMessages().compare.pageTitle(detail.a.title ?? detail.a.opening, detail.b.title ?? detail.b.opening) } : {};
}

export default async function ComparePage({ params }: ComparePageProps) {
  const detail = await readComparison(params);
  if (!detail) notFound();
  const { a, b, comparison } = detail;
  const labels = getMessages().compare;
  return (
    <article className="ledger">
      <Entry as="header" className="entry-opening" margin={labels.kicker}>
        <h1>{labels.relations[comparison.relation]}</h1>
        <ul className="compared-articles">
          {[a, b].map((article) => (
            <li key={article.id}>
              <ArticleLine article={article} />
            </li>
          ))}
        </ul>
      </Entry>
      <Section title={labels.differences} note={labels.differencesNote}>
        {comparison.differences.length > 0 ? <DifferenceList differences={comparison.differences} a={a} b={b} linked /> : <p>{comparison.relation === "unrelated" ? labels.noneOfUnrelated : labels.none}</p>}
      </Section>
      <Section title={labels.paragraphs} note={labels.paragraphsNote}>
        <ComparedRows comparison={comparison} a={a} b={b} />
      </Section>
    </article>
  );
}
