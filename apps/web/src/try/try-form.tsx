"use client";

import { formatLanguage, getMessages, TryResult } from "@concord/ui";
import { type ChangeEvent, type DragEvent, useEffect, useRef, useState, type SyntheticEvent } from "react";
import { EXAMPLES } from "./examples/index.ts";
import { openTextReader, type TextReader } from "./open-text-reader.ts";
import type { ReadingAnswer } from "./reading-answer.ts";
import { toMarks } from "./to-marks.ts";

/** Saved pages carry far more markup than text. */
const MAX_CHARACTERS = 2_000_000;
const MAX_BYTES = 20_000_000;

type State = { readonly status: "ready" | "reading" | "empty" } | { readonly status: "read"; readonly answer: ReadingAnswer };

/** Reads a pasted text, or a text or saved page that is dropped or chosen, in the browser and shows what it says. The form has no target: there is nothing to send. */
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

  const read = async (source: string | Uint8Array = field.current?.value ?? "") => {
    if (typeof source === "string" && source.trim() === "") return setState({ status: "empty" });
    setState({ status: "reading" });
    const answer = await reader.current?.read(source);
    // Of a file, the text that was read in it.
    if (typeof source !== "string" && field.current) field.current.value = answer && "parsed" in answer ? answer.parsed.text : "";
    setState(answer ? { status: "read", answer } : { status: "ready" });
  };
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MAX_BYTES) return setState({ status: "read", answer: { refused: "too-long" } });
    await read(new Uint8Array(await file.arrayBuffer()));
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return; // dropped words go into the field
    event.preventDefault();
    void readFile(event.dataTransfer.files[0]);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    void readFile(event.target.files?.[0]);
    event.target.value = ""; // the same file can be chosen again
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
          <div className="examples">
            <p className="note">{labels.examples}</p>
            <p className="flex flex-wrap gap-2">
              {Object.entries(EXAMPLES).map(([language, text]) => (
                <button key={language} className="button button-plain" type="button" onClick={() => show(text)}>
                  {formatLanguage(language, messages.language)}
                </button>
              ))}
            </p>
          </div>
          <label className="label block" htmlFor="try-text">
            {labels.inputLabel}
          </label>
          <p className="note" id="try-hint">
            {labels.inputHint}
          </p>
          <textarea
            ref={field}
            id="try-text"
            className="field"
            rows={10}
            maxLength={MAX_CHARACTERS}
            aria-describedby="try-hint"
            spellCheck={false}
            onDrop={drop}
            onDragOver={(event) => event.preventDefault()}
          />
          <p className="flex flex-wrap gap-3">
            <button className="button" type="submit">
              {labels.parse}
            </button>
            <button className="button button-plain" type="button" onClick={() => show("")}>
              {labels.clear}
            </button>
          </p>
          <p className="note">
            <label htmlFor="try-file">{labels.file}</label>{" "}
            <input id="try-file" className="file" type="file" accept=".txt,.html,.htm,text/plain,text/html" onChange={choose} />
          </p>
          <output className="block">
            {state.status === "reading" && labels.reading}
            {state.status === "empty" && labels.emptyText}
            {answer && "refused" in answer && labels.refused[answer.refused]}
            {answer && "parsed" in answer && labels.readAs(formatLanguage(answer.parsed.article.language, messages.language))}
          </output>
        </div>
      </form>
      {answer && "parsed" in answer && <TryResult parsed={answer.parsed} marks={toMarks(answer.parsed)} />}
    </>
  );
}
