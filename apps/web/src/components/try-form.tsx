"use client";

import { useEffect, useRef, useState, type SyntheticEvent } from "react";
import { formatLanguage } from "../format/format-codes.ts";
import { getMessages } from "../messages/messages.ts";
import { EXAMPLES } from "../try/examples/index.ts";
import { openTextReader, type TextReader } from "../try/open-text-reader.ts";
import type { ReadingAnswer } from "../try/reading-answer.ts";
import { TryResult } from "./try-result.tsx";

/** Longer than any article, and short enough to show at once. */
const MAX_CHARACTERS = 200_000;

type State = { readonly status: "ready" | "reading" | "empty" } | { readonly status: "read"; readonly answer: ReadingAnswer };

/** Reads a pasted text in the browser and shows what it says. The form has no target: there is nothing to send. */
export function TryForm() {
  const messages = getMessages();
  const labels = messages.try;
  const field = useRef<HTMLTextAreaElement>(null);
  const reader = useRef<TextReader>(undefined);
  const [state, setState] = useState<State>({ status: "ready" });

  useEffect(() => {
    const opened = openTextReader();
    reader.current = opened;
    void import("../reading/close-slips.js"); // a script of the page, not of the server
    for (const face of document.fonts) void face.load(); // now, so that showing a result asks the server for nothing
    return () => opened.close();
  }, []);

  const read = async () => {
    const text = field.current?.value ?? "";
    if (text.trim() === "") return setState({ status: "empty" });
    setState({ status: "reading" });
    const answer = await reader.current?.read(text);
    setState(answer ? { status: "read", answer } : { status: "ready" });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void read();
  };
  const show = (text: string) => {
    if (field.current) field.current.value = text;
    if (text === "") setState({ status: "ready" });
    else void read();
  };

  const answer = state.status === "read" ? state.answer : undefined;
  return (
    <>
      <form onSubmit={submit} className="entry">
        <div className="entry-margin" />
        <div className="entry-body">
          <label className="label block" htmlFor="try-text">
            {labels.inputLabel}
          </label>
          <p className="note" id="try-hint">
            {labels.inputHint}
          </p>
          <textarea ref={field} id="try-text" className="field" rows={10} maxLength={MAX_CHARACTERS} aria-describedby="try-hint" spellCheck={false} />
          <p className="flex flex-wrap gap-3">
            <button className="button" type="submit">
              {labels.parse}
            </button>
            <button className="button button-plain" type="button" onClick={() => show("")}>
              {labels.clear}
            </button>
          </p>
          <p className="note">{labels.examples}</p>
          <p className="flex flex-wrap gap-2">
            {Object.entries(EXAMPLES).map(([language, text]) => (
              <button key={language} className="button button-plain" type="button" onClick={() => show(text)}>
                {formatLanguage(language, messages.language)}
              </button>
            ))}
          </p>
          <output className="block">
            {state.status === "reading" && labels.reading}
            {state.status === "empty" && labels.emptyText}
            {answer && "refused" in answer && (answer.refused === "failed" ? labels.failed : labels.unsupported)}
            {answer && "parsed" in answer && labels.readAs(formatLanguage(answer.parsed.article.language, messages.language))}
          </output>
        </div>
      </form>
      {answer && "parsed" in answer && <TryResult parsed={answer.parsed} />}
    </>
  );
}
