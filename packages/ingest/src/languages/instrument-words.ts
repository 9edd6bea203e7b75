import type { InstrumentKind } from "@concord/domain";
import type { Forms } from "./language.ts";

/** Nouns of documents by kind; the name goes on behind them: "Law on", "Resolution No.", "memorandum of understanding". */
export type InstrumentWords = Readonly<Partial<Record<InstrumentKind, Forms>>>;
