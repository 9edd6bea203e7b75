import { soundTable } from "./sound-classes.ts";

/** Greek letters and groups as modern names are transliterated; "^" marks those at the start of a word. */
export const GREEK_SOUNDS = soundTable({
  ου: "U", ει: "I", οι: "I", αι: "E|A", αυ: "A V|F|U", ευ: "E V|F|U", "^μπ": "B", "^ντ": "D", "^γκ": "G", μπ: "M P|B", ντ: "N T|D", γκ: "N G", τζ: "TS", τσ: "TS", α: "A", β: "V", γ: "G|I", δ: "D", ε: "E", ζ: "Z", η: "I", θ: "T", ι: "I",
  κ: "K", λ: "L", μ: "M", ν: "N", ξ: "K S", ο: "O", π: "P", ρ: "R", σ: "S|Z", ς: "S", τ: "T", υ: "I|U", φ: "F", χ: "H|CH", ψ: "P S", ω: "O",
});
