import type { DetectedLanguage, LanguageDetector } from "./detected-language.ts";
import { detectLatin } from "./detect-latin.ts";
import { SCRIPT_NAMES, scriptNumber } from "./script-of.ts";
import { type Script, SCRIPTS } from "./scripts.ts";
import { readSample, type TextSample } from "./text-sample.ts";

/** Below it, a second opinion is asked where there is one. */
const SURE = 0.9;

/**
 * The language of a text: by its script, in Latin script by its commonest words, letters and parts of words. Of long texts two
 * stretches are read. `secondOpinion` is asked only where that leaves doubt, and decides only if it is surer.
 */
export function detectLanguage(text: string, secondOpinion?: LanguageDetector): DetectedLanguage {
  const own = detectByTraits(readSample(text));
  if (own.confidence >= SURE || secondOpinion === undefined || own.language === "und") return own;
  const other = secondOpinion(text);
  return other.confidence > own.confidence ? other : own;
}

function detectByTraits(sample: TextSample): DetectedLanguage {
  const script = mainScript(sample.letters);
  if (script === undefined) return { language: "und", confidence: 0 };
  const share = scriptShare(sample, script);
  if (script === "latin") return inMixedText(detectLatin(sample.words), share);
  if (script === "han" || script === "kana") return { language: isJapanese(sample) ? "ja" : "zh", confidence: share };
  return { language: byLetters(SCRIPTS[script], sample.others), confidence: share };
}

/** A tenth of the letters may be foreign names in their own script. */
function inMixedText(found: DetectedLanguage, share: number): DetectedLanguage {
  return share > 0.9 ? found : { ...found, confidence: found.confidence * share };
}

/** A Han character says about as much as three letters. */
const HAN_WEIGHT = 3;

function weightOf(script: number): number {
  return script === HAN || script === KANA ? HAN_WEIGHT : 1;
}

const HAN = scriptNumber("han");
const KANA = scriptNumber("kana");

function mainScript(letters: Uint32Array): keyof typeof SCRIPTS | "latin" | undefined {
  let main = 0;
  for (let script = 1; script < letters.length; script++) {
    if ((letters[script] ?? 0) * weightOf(script) > (letters[main] ?? 0) * weightOf(main)) main = script;
  }
  const name = SCRIPT_NAMES[main];
  return name === "none" ? undefined : name;
}

function scriptShare({ letters }: TextSample, script: string): number {
  let all = 0;
  for (let index = 1; index < letters.length; index++) all += (letters[index] ?? 0) * weightOf(index);
  const own = script === "han" || script === "kana" ? [HAN, KANA] : [SCRIPT_NAMES.findIndex((name) => name === script)];
  return own.reduce((sum, index) => sum + (letters[index] ?? 0) * weightOf(index), 0) / Math.max(1, all);
}

/** Japanese is about half kana; Chinese quotes single ones. */
function isJapanese({ letters }: TextSample): boolean {
  const kana = letters[KANA] ?? 0;
  return kana > 0 && kana >= 0.1 * (kana + (letters[HAN] ?? 0));
}

/** The first other language whose letters stand in the text. */
function byLetters(script: Script, text: string): string {
  for (const [language, letters] of script.others ?? []) for (const letter of letters) if (text.includes(letter)) return language;
  return script.language;
}
