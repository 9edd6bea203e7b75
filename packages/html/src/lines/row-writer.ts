import type { RowPlace } from "./collect-rows.ts";
import type { PageRow } from "./page-row.ts";

/** Controls, and invisible marks for where a word may be broken: they are no part of it. */
const UNSEEN = /[\p{Cc}\u00ad\u200b]/gu;

/** Puts the characters of a page together to lines, as a browser would print them. */
export class RowWriter {
  readonly rows: PageRow[] = [];
  #parts: string[] = [];
  #linked = 0;
  #place: RowPlace | undefined;
  #isJoined = false;
  #images: PageRow[] = [];

  add(characters: string, place: RowPlace): void {
    if (place.isPreformatted && characters.includes("\n")) {
      for (const [at, line] of characters.split("\n").entries()) {
        if (at > 0) this.breakLine();
        this.#add(line, place);
      }
    } else this.#add(characters, place);
  }

  #add(characters: string, place: RowPlace): void {
    if (characters === "") return;
    const isBlank = characters.trim() === "";
    if (!isBlank) this.#place ??= place;
    this.#parts.push(characters);
    if (place.isLinked && !isBlank) this.#linked += characters.trim().length;
  }

  /** A picture stands on a line of its own; inside a line, below it. */
  addImage(text: string | undefined, place: RowPlace): void {
    if (text === undefined) return;
    this.#images.push({ ...toRow("image", text, false, 0, place) });
    if (this.#place === undefined) this.#flushImages();
  }

  /** Ends a line inside a paragraph; twice: ends the paragraph. */
  breakLine(): void {
    this.#isJoined = this.#flush();
  }

  /** Ends a line; `isListed`: the next stands directly below. */
  endLine(isListed: boolean): void {
    this.#flush();
    this.#isJoined = isListed && this.rows.length > 0;
  }

  #flush(): boolean {
    const text = this.#parts.join("").replace(/\s+/gu, " ").replace(UNSEEN, "").trim();
    const place = this.#place;
    if (text !== "" && place) this.#write(text, place);
    this.#parts = [];
    this.#linked = 0;
    this.#place = undefined;
    this.#flushImages();
    return text !== "";
  }

  #write(text: string, place: RowPlace): void {
    const last = this.rows.at(-1);
    // Whatever lines it has, a caption is one.
    if (place.kind === "caption" && last?.kind === "caption" && last.container === place.container) this.rows[this.rows.length - 1] = { ...last, text: `${last.text} ${text}`, linked: last.linked + this.#linked };
    else this.rows.push(toRow(place.kind, text, this.#isJoined || (place.kind === "caption" && last?.kind === "image"), Math.min(this.#linked, text.length), place));
  }

  #flushImages(): void {
    this.rows.push(...this.#images);
    this.#images = [];
  }
}

function toRow(kind: PageRow["kind"], text: string, isJoined: boolean, linked: number, { level, zone, container, parent, named }: RowPlace): PageRow {
  return { kind, text, isJoined, linked, container, parent, ...(kind === "heading" && level !== undefined ? { level } : {}), ...(zone === undefined ? {} : { zone }), ...(named === undefined ? {} : { named }) };
}
