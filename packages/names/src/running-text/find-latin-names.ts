import { readName } from "../read-name.ts";
import type { NameReading } from "../name-reading.ts";
import type { FoundName } from "./found-name.ts";

/** Words that begin sentences or titles and read as family names: never the start of a name of two words without diacritics. */
const STOP_WORDS = new Set(
  "Le La Les Du Des De Da Dans Au Aux Un Une On Ce Sa Son Ma Mon Ta Et Ni Si En Lu Vu Ou An Do Ha He Hey Me My We She Shi Van Von Ten Men Man Pan Can Ban Dan Dang Die Mai May Ye You An Thai Viet Long Song Kong Hong Tan Ai Gang Bin Hang Bang Ding Lang".split(" "),
);
/** First words of Vietnamese titles, which read as names where the title is cut. */
const TITLE_WORDS = new Set("Phó Thủ Bộ Chủ Tổng Đại Cộng Việt Hội Ủy Ban Quốc Chính".split(" "));
/** Capitalised runs that read as names and are places. */
const PLACES = new Set("hong kong,viet nam,vietnam,tian an men,tiananmen,lang son,ha giang,cao bang,ha noi,ho chi minh city,da nang,mu cang chai,hoang su phi,thai lan,shang hai".split(","));
/** Words of the longest Vietnamese name. */
const MOST_WORDS = 5;
const WORD = /\p{Lu}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*/gu;

/** Vietnamese, pinyin and half-translated names: runs of capitalised words that read in the bridge and begin with a family name. */
export function findLatinNames(text: string): FoundName[] {
  const found: FoundName[] = [];
  for (const run of capitalRuns(text)) found.push(...namesInRun(text, run));
  return found;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Runs of capitalised words with single spaces between them. */
function* capitalRuns(text: string): Generator<Word[]> {
  let run: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = { start: match.index, end: match.index + match[0].length, text: match[0] };
    const before = run.at(-1);
    if (before && text.slice(before.end, word.start) !== " ") {
      yield run;
      run = [];
    }
    run.push(word);
  }
  if (run.length > 0) yield run;
}

/** The longest names, from left to right. */
function namesInRun(text: string, run: readonly Word[]): FoundName[] {
  const found: FoundName[] = [];
  for (let first = 0; first < run.length; first++) {
    for (let last = Math.min(run.length, first + MOST_WORDS) - 1; last > first; last--) {
      const [start, end] = [run[first]?.start ?? 0, run[last]?.end ?? 0];
      const name = text.slice(start, end);
      const reading = readName(name);
      if (!isName(reading, run.slice(first, last + 1), run.length)) continue;
      found.push({ start, end, name, system: reading.system });
      first = last;
      break;
    }
  }
  return found;
}

function isName(reading: NameReading, words: readonly Word[], runLength: number): boolean {
  if (reading.layouts.length === 0 || reading.order !== "surname-first" || PLACES.has(reading.text.toLowerCase())) return false;
  const isMarked = /[^ -~]/u.test(reading.text);
  const first = words[0]?.text ?? "";
  if (TITLE_WORDS.has(first) || (!isMarked && words.length === 2 && STOP_WORDS.has(first))) return false;
  const [surname] = reading.layouts[0]?.forms ?? [];
  if (surname?.first?.isSurname !== true && surname?.vietnamese?.isSurname !== true) return false;
  const syllables = reading.layouts[0]?.forms.length ?? 0;
  if (reading.system === "vi" || reading.system === "han-viet") return words.length >= 3 || isMarked || (words.length === runLength && isLikely(reading));
  if (reading.system === "pinyin" && words.length === 2 && syllables === 3) return true;
  // Two bare syllables, or a mixed name: only if nothing else stands in the run.
  return words.length === runLength && words.length <= 3 && isLikely(reading);
}

/** At least as probable as a common family name with a rare given name, half-translated. */
function isLikely({ logProbability, layouts }: NameReading): boolean {
  return logProbability > -14 - 12 * ((layouts[0]?.forms.length ?? 2) - 1);
}
