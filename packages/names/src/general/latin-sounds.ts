import { soundTable } from "./sound-classes.ts";

/**
 * Latin spellings of Slavic, Greek and Mongolian names in English, German, French, Dutch, Spanish and scholarly transliteration.
 * Groups of letters come before single ones; a group stands for what any of these languages means by it.
 */
export const LATIN_SOUNDS = soundTable({
  schtsch: "SH CH", chtch: "SH CH", sjtsj: "SH CH", shtsh: "SH CH", shch: "SH CH", šč: "SH CH", sch: "SH|ZH",
  tsch: "CH", tch: "CH", tsj: "CH", tsh: "CH", cz: "CH", č: "CH", ć: "CH", ch: "CH|SH|H", dsch: "D ZH", dzh: "D ZH", dj: "D ZH", dž: "D ZH",
  sh: "SH", sj: "SH", sz: "SH", š: "SH", ş: "SH", ś: "SH", zh: "ZH", zj: "ZH", ž: "ZH", ż: "ZH", rz: "R Z", kh: "H", gh: "G", ph: "F", th: "T", ck: "K", ts: "TS", tz: "TS",
  gue: "G E", gui: "G I", gué: "G E", gué\u0301: "G E", ou: "U", oe: "U|O", oo: "U|O", ee: "I|E", dz: "D Z|TS",
  a: "A", b: "B", c: "K|S|TS", ç: "S|SH", d: "D", đ: "D", e: "E", ë: "E|O", ě: "E", ę: "E", f: "F", g: "G|ZH", h: "H|G", i: "I", ı: "I", j: "I|ZH|H|CH", k: "K", l: "L", ł: "L",
  m: "M", n: "N", ñ: "N", ń: "N", o: "O", ö: "O|E|U", ø: "O|E", p: "P", q: "K", r: "R", s: "S|Z", ß: "S", t: "T", u: "U", ü: "U|I", v: "V|F", w: "V", x: "K S", y: "I", z: "Z|TS", æ: "A|E", œ: "O|E", å: "A|O",
});
