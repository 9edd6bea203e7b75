/** Invented people and an invented meeting. */
export const en = `River ministers agree on shared flood gauges

12 March 2025

The Vietnamese Minister of Agriculture and Environment, Tống Gia Lạc, met the Dutch Minister of Infrastructure, Hendrika Vlasblom, in Can Tho on 11 March 2025. Both sides agreed to read the flood gauges of the delta together.

"Water does not wait for a form to be stamped," Hendrika Vlasblom said after the meeting.

Minister Tống Gia Lạc proposed that the Memorandum of Understanding on Delta Data be signed before the rainy season. The two ministers will meet again in Rotterdam in October 2025.
`;
