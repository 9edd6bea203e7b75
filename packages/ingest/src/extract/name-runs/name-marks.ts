export const HYPHENS = new Set(["-", "‐", "‑"]);

/** The apostrophe of Uzbek names and of letters from Arabic: "Yo‘ldoshev", "Yoʻldoshev". */
export const OPENING_APOSTROPHES = new Set(["‘", "ʻ", "ʿ", "´", "`"]);
