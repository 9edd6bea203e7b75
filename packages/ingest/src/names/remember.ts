/** Words that are kept; a text has some hundred different ones. */
const MOST = 20_000;
/** Longest word that is kept, in UTF-16 units. */
const LONGEST = 48;
/** From this length on a slice of a text may hold on to the whole text that it was cut from. */
const HOLDS_ON = 13;

/** What a pure function says of a word or a name, kept for the next time. Forgets everything when full: memory stays bounded whatever is read. */
export function remember<Value>(tell: (word: string) => Value): (word: string) => Value {
  const told = new Map<string, Value>();
  return (word) => {
    if (word.length > LONGEST) return tell(word);
    let value = told.get(word);
    if (value === undefined) {
      const own = word.length < HOLDS_ON ? word : copyOf(word);
      value = tell(own);
      if (told.size >= MOST) told.clear();
      told.set(own, value);
    }
    return value;
  };
}

/** The same word in letters of its own: two strings are joined in new memory, and what is cut from that holds on to that alone. */
function copyOf(word: string): string {
  return ` ${word}`.slice(1);
}
