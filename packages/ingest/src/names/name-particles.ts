/** Lower-case words inside names of any language: "van der", "de la", "bin". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "van der den de het ten ter von zu zur vom du des la le del della dello degli di da dos das do bin ibn binti bint bte ould al el ul ag ben abu e y af av oglu oğlu ogly ogli kyzy qizi qızı kizi uulu".split(" "),
);

/** Those with which a family name opens: who is called "van der Meer" without the given name; nobody is called "y Gasset". */
export const FAMILY_PARTICLES: ReadonlySet<string> = new Set("van der den de het ten ter von zu du des la le del della di da dos das do el al".split(" "));
