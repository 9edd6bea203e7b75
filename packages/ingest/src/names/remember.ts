/** Words that are kept; a text has some hundred different ones. */
const MOST = 20_000;
/** Longest word that is kept, in UTF-16 units: a longer slice may hold on to the whole text that it was cut from. */
const LONGEST = 12;

/** What a pure function says of a word, kept for the next time. Forgets everything when full: memory stays bounded whatever is read. */
export function remember<Value>(tell: (word: string) => Value): (word: string) => Value {
  const told = new Map<string, Value>();
  return (word) => {
    if (word.length > LONGEST) return tell(word);
    let value = told.get(word);
    if (value === undefined) {
      value = tell(word);
      if (told.size >= MOST) told.clear();
      told.set(word, value);
    }
    return value;
  };
}
