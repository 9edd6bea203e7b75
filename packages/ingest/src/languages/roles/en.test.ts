import { expect, test } from "vitest";
import { en } from "../en.ts";
import { factsOf, roleLines } from "../facts-of.test-support.ts";

// Invented persons; countries, ministries and cities are real.
test.for([
  ["Kenyan Foreign Minister Amina Wekesa received Ghanaian Foreign Minister Kojo Asante in Nairobi on 4 March 2026.", "meeting: Amina Wekesa host, Kojo Asante counterpart"],
  ["Ghanaian Foreign Minister Kojo Asante was received on Tuesday by Kenyan President Peter Mwangi in Nairobi.", "meeting: Kojo Asante counterpart, Peter Mwangi host"],
  ["The conference in Oslo on 4 March 2026 was co-chaired by Norwegian Minister Ingrid Dahl and Kenyan Minister Amina Wekesa.", "conference: Ingrid Dahl chair, Amina Wekesa chair"],
  ["The conference took place in Oslo on 4 March 2026 under the chairmanship of Norwegian Environment Minister Ingrid Dahl.", "conference: Ingrid Dahl chair"],
  ["Chairing the conference in Oslo on 4 March 2026, Environment Minister Ingrid Dahl said that the ice is melting.", "conference: Ingrid Dahl chair"],
  ["Finance Minister Jan Novak and Transport Minister Eva Kral signed an agreement in Prague on 4 March 2026 in the presence of President Petr Havlik.", "signing: Jan Novak signatory, Eva Kral signatory, Petr Havlik attendee"],
  ["Prime Minister Lena Holm met President Otto Brandt in Bern on 4 March 2026. Also present were Ambassador Karl Lind and State Secretary Maria Keller.", "meeting: Lena Holm counterpart, Otto Brandt counterpart, Karl Lind attendee, Maria Keller attendee"],
  ["Transport Minister Eva Kral visited the port of Durban on 4 March 2026, accompanied by Ambassador Pavel Dvorak.", "visit: Eva Kral attendee, Pavel Dvorak attendee"],
  ["A delegation of the Ministry of Defence of Peru led by Defence Minister Rosa Quispe visited Chile on 4 March 2026.", "visit: Rosa Quispe delegation-head, [delegation of the Ministry of Defence of Peru] attendee"],
  ["Speaker Tomas Berg, leading a parliamentary delegation, visited Ottawa on 4 March 2026.", "visit: Tomas Berg delegation-head"],
  ["The forum was held in Accra on 4 March 2026. The European Commission and the World Bank took part.", "conference: [European Commission] attendee, [World Bank] attendee"],
  ["The African Union was represented by Commissioner Fatou Ndiaye at the summit held in Lomé on 4 March 2026.", "conference: Fatou Ndiaye attendee, [African Union] attendee"],
  ["The Ministry of Health of Ghana and the World Health Organization signed an agreement in Accra on 4 March 2026.", "signing: [Ministry of Health of Ghana] signatory, [World Health Organization] signatory"],
  ["The forum was opened by Environment Minister Ingrid Dahl in Oslo on 4 March 2026.", "conference: Ingrid Dahl speaker"],
  ["The forum was held in Accra on 4 March 2026. Representatives of the World Bank and the African Union attended.", "conference: [World Bank] attendee, [African Union] attendee"],
  // A word of welcome makes no host; who is only spoken of was not there; a body that somebody is of took no part.
  ["Prime Minister Lena Holm met President Otto Brandt in Bern on 4 March 2026. Holm welcomed the decision of Brandt's government.", "meeting: Lena Holm counterpart, Otto Brandt counterpart"],
  ["Foreign Minister Amina Wekesa spoke by phone with Foreign Minister Kojo Asante on 4 March 2026. Wekesa welcomed the proposal.", "call: Amina Wekesa counterpart, Kojo Asante counterpart"],
  ["Energy Minister Laila Haddad met Trade Minister Omar Saleh in Amman on 4 March 2026. Tomorrow Haddad will visit Cairo with President Karim Fawzi.", "meeting: Laila Haddad counterpart, Omar Saleh counterpart"],
  ["The deputy head of the World Bank, Anna Stein, visited Accra on 4 March 2026.", "visit: Anna Stein attendee"],
  ["The conference in Oslo took place on 4 March 2026 with delegates from 40 countries.", "conference: "],
  ["The forum was held in Accra on 4 March 2026. The Ministry of Health of Ghana said that exports rose.", "conference: "],
] as const)("%s", ([text, lines]) => {
  expect(roleLines(factsOf(text, en, "2026-03-05"))[0] ?? "").toBe(lines);
});
