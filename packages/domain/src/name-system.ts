import { z } from "zod";

/** Writing system of a name: Vietnamese, Sino-Vietnamese reading of a Chinese name, pinyin, characters, half-translated, or any other. */
export const NameSystem = z.enum(["vi", "han-viet", "pinyin", "han", "mixed", "other"]);
export type NameSystem = z.infer<typeof NameSystem>;
