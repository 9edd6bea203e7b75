/** Invented people and an invented meeting. */
export const de = `Wasserstoff: Hanoi und Berlin vereinbaren gemeinsame Normen

21. Mai 2025

Der deutsche Staatssekretär im Bundesministerium für Wirtschaft, Ansgar Thielbeck, und die vietnamesische Vizeministerin für Wissenschaft und Technologie, Lục Thanh Diễm, sind am 20. Mai 2025 in Hanoi zu einem Arbeitstreffen zusammengekommen.

"Eine Norm ist schneller als ein Schiff", sagte Ansgar Thielbeck.

Lục Thanh Diễm schlug vor, die Absichtserklärung über grünen Wasserstoff im Herbst in Rostock zu unterzeichnen.
`;
