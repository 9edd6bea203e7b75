import { detectLanguage, type LanguageDetector } from "@concord/ingest";
import type { Command } from "../command.ts";
import { eachLine } from "../each-line.ts";
import { readArguments } from "../read-arguments.ts";
import { loadSecondOpinion } from "../second-opinion.ts";

const HELP = `concord language: the language of each line.

Usage: concord language [FILE…]

Reads standard input, or files, line by line; one line out for each line in:
{language, confidence}, a BCP 47 code ("und" for a line without letters) and a number from 0 to 1.

Examples:
  echo "Bộ trưởng cho biết" | concord language
  concord language sentences.txt`;

/** The language of single lines. */
export const languageCommand: Command = {
  name: "language",
  summary: "tell the language of each line",
  help: HELP,
  async run(args, terminal) {
    const { positionals } = readArguments(args, {});
    let secondOpinion: LanguageDetector | undefined;
    return eachLine(positionals, terminal, async (line) => {
      let isInDoubt = false;
      const own = detectLanguage(line, (text) => {
        isInDoubt = true;
        return secondOpinion?.(text) ?? { language: "und", confidence: 0 };
      });
      if (!isInDoubt || secondOpinion) return own;
      secondOpinion = await loadSecondOpinion();
      return detectLanguage(line, secondOpinion);
    });
  },
};
