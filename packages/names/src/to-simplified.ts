import { hanUnits } from "./units/han-units.ts";

const HAN = /[\u3400-\u9fff]/g;

/** The same text with each character in its simplified form, glyph variants folded ("鶴卷" → "鹤卷"). Its length stays, so offsets do. */
export function toSimplified(text: string): string {
  const { canonical } = hanUnits();
  return text.replace(HAN, (char) => canonical.get(char) ?? char);
}
