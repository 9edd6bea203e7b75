import type { SyllableMatch } from "../bridge/explain-layouts.ts";
import type { GeneralName } from "./general-name.ts";
export function compareGeneral(a: GeneralName, b: GeneralName): { bits: number; explanation: SyllableMatch[] } { return { bits: JSON.stringify(a) === JSON.stringify(b) ? 10 : -40, explanation: [] }; }
