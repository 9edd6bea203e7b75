/** Names of months, January first; the second row is abbreviated, where texts do that. */
export const MONTHS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [names("January February March April May June July August September October November December"), names("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")],
  fr: [names("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")],
  de: [names("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")],
  nl: [names("januari februari maart april mei juni juli augustus september oktober november december")],
};

function names(words: string): readonly string[] {
  return words.split(" ");
}
