import { charactersOf } from "./bridge/explain-layouts.ts";
import { type Layout, layoutProbability, type MeetingMasks, toMeetingMasks } from "./bridge/layout.ts";
import { readLayouts } from "./bridge/read-layouts.ts";
import { type GeneralName, readGeneralName } from "./general/general-name.ts";
import type { NameReading, NameSyllable, WritingSystem } from "./name-reading.ts";
import { unitPriors } from "./units/unit-priors.ts";

/** Characters of a text that are read as a name. */
const LONGEST = 200;
const MOST_CHARACTERS = 12;
/** A name of two plain syllables is called one writing when that is so many times likelier than the other. */
const CLEARLY = 12;

/** Reads a name once; every comparison works on the result. Any text can be read; one that is no name gives `other`. */
export function readName(text: string): NameReading {
  return new ReadName(text.length > LONGEST ? text.slice(0, LONGEST) : text);
}

/** A class for its getters alone: most names are compared and never shown. */
class ReadName implements NameReading {
  readonly text: string;
  readonly layouts: readonly Layout[];
  readonly masks: MeetingMasks;
  readonly logProbability: number;
  #general: GeneralName | undefined;
  readonly #best: Layout | undefined;

  constructor(text: string) {
    this.text = text.normalize("NFC").trim();
    this.layouts = readLayouts(this.text);
    let sum = 0;
    let top = -1;
    for (const layout of this.layouts) {
      const probability = layoutProbability(layout);
      sum += probability;
      if (probability <= top) continue;
      top = probability;
      this.#best = layout;
    }
    this.masks = toMeetingMasks(this.layouts);
    this.logProbability = Math.log2(sum);
  }

  get general(): GeneralName {
    return (this.#general ??= readGeneralName(this.text));
  }

  get system(): WritingSystem {
    return this.#best ? toSystem(this.#best) : "other";
  }

  get order(): NameReading["order"] {
    if (!this.#best) return "unknown";
    return this.#best.isSurnameLast ? "surname-last" : "surname-first";
  }

  get channels(): NameReading["channels"] {
    if (!this.#best) return [];
    const { forms } = this.#best;
    if (forms[0]?.isHan === true) return ["han"];
    const readable: NameReading["channels"][number][] = [];
    if (forms.every(({ first }) => first !== undefined)) readable.push("pinyin");
    if (forms.every(({ vietnamese }) => vietnamese !== undefined)) readable.push("han-viet");
    return readable;
  }

  get syllables(): readonly NameSyllable[] {
    const best = this.#best;
    if (!best) return this.general.words.map((word) => ({ text: word.text, characters: [] }));
    return best.forms.map((form, slot) => ({ text: best.texts[slot] ?? "", characters: charactersOf(form, slot === 0, MOST_CHARACTERS) }));
  }

  /** Getters of a class are not written by JSON. */
  toJSON(): Pick<NameReading, "text" | "system" | "order" | "channels" | "syllables"> {
    return { text: this.text, system: this.system, order: this.order, channels: this.channels, syllables: this.syllables };
  }
}

function toSystem({ forms, texts }: Layout): WritingSystem {
  if (forms[0]?.isHan === true) return "han";
  const pinyin = forms.reduce((product, { first }, slot) => product * ((slot === 0 ? first?.surname : first?.given) ?? 0), 1);
  const vietnamese = forms.reduce((product, form, slot) => product * ((slot === 0 ? form.vietnamese?.surname : form.vietnamese?.given) ?? 0), 1);
  if (pinyin === 0 && vietnamese === 0) return "mixed";
  if (vietnamese === 0) return "pinyin";
  const isMarked = forms.some(({ vietnamese: channel }) => channel?.exact !== undefined);
  // Vietnamese writes each syllable apart; a pinyin name of three words is rare.
  const isVietnamese = isMarked || pinyin === 0 || vietnamese > pinyin * CLEARLY || (texts.length > 2 && vietnamese * CLEARLY > pinyin);
  if (!isVietnamese) return pinyin > vietnamese * CLEARLY ? "pinyin" : "mixed";
  const { vietnameseShare } = unitPriors();
  return [...(forms[0]?.vietnamese?.postings.keys() ?? [])].some((unit) => (vietnameseShare[unit] ?? 0) > 0) ? "vi" : "han-viet";
}
