import { z } from "zod";

/** One syllable of a name and the character in which its writings meet. */
export const JoinedSyllable = z.object({
  /** Simplified. */
  character: z.string(),
  /** Its reading with tone mark, and in Vietnamese. */
  pinyin: z.string(),
  hanViet: z.string(),
  /** What the writings of the name have for it, the commonest first. */
  written: z.array(z.string()),
  /** Characters in which they would meet too; empty where a source prints the character. */
  others: z.array(z.string()),
});
export type JoinedSyllable = z.infer<typeof JoinedSyllable>;

/** Why the writings of a name are one: syllable by syllable, family name first. */
export const JoinedName = z.object({
  /** `printed`: a source prints these characters. `possible`: one reading among others. */
  basis: z.enum(["printed", "possible"]),
  syllables: z.array(JoinedSyllable),
});
export type JoinedName = z.infer<typeof JoinedName>;
