import type { Forms } from "./language.ts";

/** Adverbs between an auxiliary and its participle: "s'est ensuite entretenu", "a également signé". */
const ADVERBS = ["ensuite", "également", "aussi", "longuement", "brièvement", "par ailleurs", "en outre", "notamment", "enfin", "d'abord", "tout d'abord", "officiellement", "hier", "aujourd'hui", "successivement", "ainsi", "de nouveau", "à nouveau", "de son côté", "pour sa part", "à cette occasion", "vivement", "encore", "d'emblée", "toutefois", "cependant", "néanmoins", "même", "alors", "simplement", "clairement", "solennellement", "fermement", "immédiatement", "une nouvelle fois", "par la suite", "quant à lui", "quant à elle"] as const;

/** Those that stand between commas: "a, de son côté, exhorté". */
const ASIDES = ["de son côté", "pour sa part", "pour leur part", "en outre", "par ailleurs", "par la suite", "à cette occasion", "à son tour", "par la même occasion", "en retour", "enfin", "ensuite", "également", "entre autres", "notamment"] as const;

/** Forms with an auxiliary, and the same with an adverb behind it, or with an aside between commas. */
export function withAdverbs(forms: Forms, adverbs: readonly string[] = ADVERBS, asides: readonly string[] = ASIDES): Forms {
  return forms.flatMap((form) => {
    const auxiliary = /^(?:s'est|se sont|a été|ont été|a|ont) /u.exec(form)?.[0];
    if (auxiliary === undefined) return [form];
    const rest = form.slice(auxiliary.length);
    return [form, ...adverbs.map((adverb) => `${auxiliary}${adverb} ${rest}`), ...asides.map((aside) => `${auxiliary.trimEnd()}, ${aside}, ${rest}`)];
  });
}
