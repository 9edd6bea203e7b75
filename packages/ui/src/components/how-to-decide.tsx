import { getMessages } from "../messages/messages.ts";

/** The command that answers a question about two records, closed until asked for; a question about fewer has none. */
export function HowToDecide({ ids }: { readonly ids: readonly string[] }) {
  const { question } = getMessages();
  if (ids.length !== 2) return null;
  const line = JSON.stringify({ kind: "same", mentions: ids, author: question.decideAuthor, reason: question.decideReason });
  return (
    <details className="decide">
      <summary>{question.decide}</summary>
      <p className="note">{question.decideNote}</p>
      <pre className="command" lang="">
        <code>{`echo '${line}' | pnpm -s concord decisions add`}</code>
      </pre>
    </details>
  );
}
