export interface GeneralName { readonly words: readonly { readonly text: string }[] }
export function readGeneralName(text: string): GeneralName { return { words: text.split(/\s+/u).map((word) => ({ text: word })) }; }
