import type { OfficialName } from "@concord/domain";
import { expect, test } from "vitest";
import { joinWritings } from "./join-writings.ts";
import { nameSystem } from "./name-system.ts";
import { showNames } from "./show-names.ts";

/** Writings as `text/language`, the commonest first. */
function toNames(country: string, writings: readonly string[]): OfficialName[] {
  return writings.map((writing, position) => {
    const [text = "", language = ""] = writing.split("/");
    return { text, language, system: nameSystem(text, country), count: writings.length - position };
  });
}

test.for([
  { country: "CN", writings: ["Jin Zhuanglong/en", "Kim Trang Long/de"], joined: "possible: Jin Kim 金 · Zhuang Trang 壮 · Long 龙" },
  { country: "CN", writings: ["Jin Zhuanglong/en", "金壮龙/zh", "Kim Tráng Long/vi"], joined: "printed: Jin Kim 金 · Zhuang Tráng 壮 · Long 龙" },
  { country: "CN", writings: ["任鴻斌/zh-Hant", "Hongbin Ren/en"], joined: "printed: Ren 任 · Hong 鸿 · Bin 斌" },
  { country: "VN", writings: ["阮孟雄/zh", "Nguyen Manh Hung/de"], joined: "printed: Nguyen 阮 · Manh 孟 · Hung 雄" },
  { country: "CN", writings: ["Wei Thao/nl", "Vi Thao/vi"], joined: "possible: Wei Vi 韦 · Thao 草" },
  // Nothing to join: one system, one writing, a country whose names have no such readings, characters read otherwise.
  { country: "VN", writings: ["Mai Van Chinh/en", "Mai Văn Chính/vi"], joined: undefined },
  { country: "CN", writings: ["Ren Hongbin/en", "Ren Hong-bin/fr"], joined: undefined },
  { country: "CN", writings: ["雷松年/zh"], joined: undefined },
  { country: "JP", writings: ["森信健太/zh", "Kenta Morinobu/en"], joined: undefined },
  { country: "KE", writings: ["Odera/en"], joined: undefined },
])("$writings of $country join as $joined", ({ country, writings, joined }) => {
  const found = joinWritings(toNames(country, writings), country);
  expect(found && `${found.basis}: ${found.syllables.map(({ written, character }) => [...written, character].join(" ")).join(" · ")}`).toBe(joined);
});

test.for([
  { country: "CN", writings: ["Ren Hongbin/en", "Nhậm Hồng Bân/vi", "Nham Hong Ban/en"], shown: "Ren Hongbin | Nhậm Hồng Bân | 任红斌*" },
  { country: "CN", writings: ["Ren Hongbin/en", "任鸿斌/zh"], shown: "Ren Hongbin | Nhậm Hồng Bân* | 任鸿斌" },
  { country: "CN", writings: ["雷松年/zh"], shown: "Lei Songnian* | Lôi Tùng Niên* | 雷松年" },
  { country: "VN", writings: ["阮孟雄/zh"], shown: "Nguyễn Mạnh Hùng* | Nguyễn Mạnh Hùng* | 阮孟雄" },
  { country: "VN", writings: ["Mai Van Chinh/en", "Mai Văn Chính/vi"], shown: "Mai Van Chinh | Mai Văn Chính | Mai Van Chinh" },
  { country: "VN", writings: ["Mai Văn Chính/vi", "MAI VAN CHINH/vi"], shown: "Mai Văn Chính | Mai Văn Chính | Mai Văn Chính" },
  // The fullest name first, however often a part of it is printed.
  { country: "KE", writings: ["Odera/en", "Grace Njambi Odera/vi"], shown: "Grace Njambi Odera | Grace Njambi Odera | Grace Njambi Odera" },
  // Characters are no reading of a name that no source prints in two systems, nor of a Japanese one.
  { country: "CN", writings: ["Yin Hejun/en"], shown: "Yin Hejun | Yin Hejun | Yin Hejun" },
  { country: "JP", writings: ["森信健太/zh"], shown: "森信健太 | 森信健太 | 森信健太" },
])("$writings of $country are shown as $shown to readers of en, vi, zh", ({ country, writings, shown }) => {
  const names = toNames(country, writings);
  const all = showNames({ names, country, joined: joinWritings(names, country) });
  const texts = ["en", "vi", "zh"].map((language) => all.find((name) => name.language === language)).map((name) => `${name?.text}${name?.basis === "read" ? "*" : ""}`);
  expect(texts.join(" | ")).toBe(shown);
});
