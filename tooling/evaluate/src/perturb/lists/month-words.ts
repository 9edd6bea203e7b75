/** Names of months, January first; further rows are abbreviated, as texts do it. */
export const MONTHS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    words("January February March April May June July August September October November December"),
    words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    words("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
  ],
  fr: [words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"), words("janv févr mars avr mai juin juil août sept oct nov déc")],
  de: [
    words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    words("Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez"),
    words("Jan Febr März Apr Mai Juni Juli Aug Sept Okt Nov Dez"),
  ],
  nl: [
    words("januari februari maart april mei juni juli augustus september oktober november december"),
    words("jan feb mrt apr mei jun jul aug sep okt nov dec"),
    words("jan febr mrt apr mei juni juli aug sept okt nov dec"),
  ],
};

/** Days of the week that stand before a day of the month. */
export const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  en: words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
  fr: words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
  de: words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag"),
  nl: words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
};

function words(list: string): readonly string[] {
  return list.split(" ");
}
