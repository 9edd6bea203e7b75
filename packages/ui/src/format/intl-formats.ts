/** Building a format costs more than a page's worth of formatting, so each is built once. */
const dates = new Map<string, Intl.DateTimeFormat>();
const names = new Map<string, Intl.DisplayNames>();

/** Days have no time zone: they are formatted in UTC and never slip. */
export function dateFormat(locale: string, month: "long" | "short", hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${hasDay}`;
  const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, { ...(hasDay && { day: "numeric" }), month, year: "numeric", timeZone: "UTC" });
  dates.set(key, format);
  return format;
}

/** Names of countries or languages in a language. */
export function displayNames(language: string, type: "region" | "language"): Intl.DisplayNames {
  const key = `${language} ${type}`;
  const format = names.get(key) ?? new Intl.DisplayNames(language, { type, fallback: "code" });
  names.set(key, format);
  return format;
}

let shortNames: Intl.DisplayNames | undefined;

/** English names of countries at their shortest. */
export function shortCountryNames(): Intl.DisplayNames {
  shortNames ??= new Intl.DisplayNames("en", { type: "region", style: "short" });
  return shortNames;
}
