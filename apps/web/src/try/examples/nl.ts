/** Invented people and an invented meeting. */
export const nl = `Vietnam en Nederland delen metingen van hoogwater

12 maart 2025

Op 11 maart 2025 sprak de Nederlandse minister van Infrastructuur, Hendrika Vlasblom, in Can Tho met de Vietnamese minister van Landbouw en Milieu, Tống Gia Lạc. Beide landen willen de meetpunten in de delta samen aflezen.

"Water wacht niet op een stempel", zei Hendrika Vlasblom na de ontmoeting.

Minister Tống Gia Lạc stelde voor om het Memorandum van Overeenstemming over deltagegevens vóór het regenseizoen te ondertekenen.
`;
