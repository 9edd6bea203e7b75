import type { Element } from "../markup/element.ts";

/** Where pages keep the address of a picture that is loaded late, before where they keep a placeholder. */
const SOURCES = ["data-src", "data-original", "data-lazy-src", "src"] as const;

/** The alternative text of a picture, else its file name where it stands in a figure; `undefined` for ornaments. */
export function toImageText({ attributes }: Element, isInFigure: boolean): string | undefined {
  const alt = (attributes.alt ?? "").replace(/\s+/gu, " ").trim();
  if (alt.length > 2 && alt.length <= 1000) return alt;
  if (!isInFigure) return undefined;
  for (const source of SOURCES) {
    const address = attributes[source] ?? "";
    if (address.startsWith("data:")) continue;
    const file = address.replace(/[?#].*$/u, "").split("/").at(-1) ?? "";
    if (/^[^\s"<>]{1,150}\.(?:jpe?g|png|webp|gif|avif)$/iu.test(file)) return decodeName(file);
  }
  return undefined;
}

function decodeName(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file; // a lone "%" is part of the name
  }
}
