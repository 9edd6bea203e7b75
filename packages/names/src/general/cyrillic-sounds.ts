import { soundTable } from "./sound-classes.ts";

/** Cyrillic letters of Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, Mongolian and Kazakh. */
export const CYRILLIC_SOUNDS = soundTable({
  а: "A", б: "B", в: "V", г: "G|H", ґ: "G", ғ: "G", д: "D", е: "E", ё: "E|O", є: "E", ж: "ZH", з: "Z", и: "I", і: "I", ї: "I", й: "I", ј: "I", к: "K", қ: "K", л: "L", м: "M",
  н: "N", ң: "N", о: "O", ө: "O|U", п: "P", р: "R", с: "S", т: "T", у: "U", ү: "U", ұ: "U", ў: "U|V", ф: "F", х: "H", һ: "H", ц: "TS", ч: "CH", ш: "SH", щ: "SH CH", ъ: "", ы: "I",
  ь: "", э: "E", ә: "A|E", ю: "I U", я: "I A", ђ: "D ZH", ѓ: "G", љ: "L I", њ: "N I", ћ: "CH", ќ: "K", џ: "D ZH", ѕ: "D Z",
});
