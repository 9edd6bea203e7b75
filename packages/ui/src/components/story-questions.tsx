import type { StoryEvidence } from "@concord/domain";
import type { StoryQuestion } from "@concord/rpc";
import { getMessages } from "../messages/messages.ts";
import { ArticleLine } from "./article-line.tsx";
import { CompareLink } from "./compare-link.tsx";
import { HowToDecide } from "./how-to-decide.tsx";

interface StoryQuestionsProps {
  /** The article whose page this is. */
  readonly article: { readonly slug: string };
  /** Ids of the articles of its story, its own among them. */
  readonly own: ReadonlySet<string>;
  readonly questions: readonly StoryQuestion[];
}

/** Which other texts may be editions of this one: each with how far the two agree. */
export function StoryQuestions({ article, own, questions }: StoryQuestionsProps) {
  return (
    <ul className="questions">
      {questions.map(({ question, articles }) => (
        <li key={question.id}>
          {articles
            .filter(({ id }) => !own.has(id))
            .map((other) => (
              <div key={other.id}>
                <ArticleLine article={other} />
                <CompareLink articles={[article, other]} />
              </div>
            ))}
          {question.storyEvidence && <Evidence evidence={question.storyEvidence} />}
          <HowToDecide ids={question.articles ?? []} />
        </li>
      ))}
    </ul>
  );
}

function Evidence({ evidence: { agreement, paired, spread } }: { readonly evidence: StoryEvidence }) {
  const { question: labels, locale } = getMessages();
  const share = new Intl.NumberFormat(locale, { style: "percent" });
  return (
    <dl className="bits note">
      <div>
        <dt>{labels.storyParts.agreement}</dt>
        <dd className="tabular">{share.format(agreement)}</dd>
      </div>
      <div>
        <dt>{labels.storyParts.paired}</dt>
        <dd className="tabular">{share.format(paired)}</dd>
      </div>
      <div>
        <dt>{labels.storyParts.spread}</dt>
        <dd className="tabular">{share.format(spread)}</dd>
      </div>
    </dl>
  );
}
