import type { Forms } from "./language.ts";

/** `stellvertretend|e|er Minister|s` → the six combinations. A word without a bar stands for itself. */
export function expandForms(forms: Forms): string[] {
  return forms.flatMap((form) => (form.includes("|") ? expandForm(form) : [form]));
}

function expandForm(form: string): string[] {
  let phrases = [""];
  for (const word of form.split(" ")) {
    const [base = "", ...endings] = word.split("|");
    const words = [base, ...endings.map((ending) => base + ending)];
    phrases = phrases.flatMap((phrase) => words.map((variant) => (phrase === "" ? variant : `${phrase} ${variant}`)));
  }
  return phrases;
}
