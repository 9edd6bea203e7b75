/** Invented people and an invented meeting. */
export const fr = `Le Vietnam et la Belgique ouvrent un dialogue sur les ports

Le 4 juin 2025

Le ministre vietnamien des Transports, Tống Gia Lạc, a rencontré le ministre belge de la Mobilité, Lieven Craenhals, à Anvers le 3 juin 2025, en marge de la Conférence internationale sur les ports fluviaux.

« Un port sans rail est une impasse », a déclaré Lieven Craenhals.

Tống Gia Lạc a proposé de signer un protocole d'accord sur les ports jumeaux avant la fin de l'année. Plus de 120 délégués de 14 pays ont participé à la conférence.
`;
