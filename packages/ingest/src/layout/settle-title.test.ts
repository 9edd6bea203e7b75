import { expect, test } from "vitest";
import { splitArticle } from "./split-article.ts";
import { readWordedDate } from "./worded-date.fixture.ts";

const P1 = "The two ministers met in the river port of Oldhaven and agreed to open a second ferry line before the summer, officials of both sides said on Tuesday.";
const P2 = "The line will carry passengers and light goods twice a day, and the fares will be set by a joint committee in which both ports have the same number of votes.";
const BODY = `${P1}\n\n${P2}`;

interface Row {
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly bylines?: readonly string[];
}

test.for<Row>([
  { name: "a section between headline and date", text: `Ferry ministers meet at the river\n\nFinance\n\n4 March 2025\n\n${BODY}`, title: "Ferry ministers meet at the river", publishedAt: "2025-03-04" },
  { name: "a town below the headline", text: `4 March 2025\n\nFerry ministers meet at the river\n\nOldhaven\n\n${BODY}`, title: "Ferry ministers meet at the river", publishedAt: "2025-03-04" },
  { name: "the headline again, without the name of the site", text: `Ferry ministers meet at the river | The Gulls\n\n4 March 2025\n\nFerry ministers meet at the river\n\n${BODY}`, title: "Ferry ministers meet at the river", publishedAt: "2025-03-04" },
  { name: "de: the masthead of a release above the date", text: `Rat der Flusshäfen\nPressemitteilung\n4.3.2025\n\nHäfen einigen sich auf zweite Fährlinie\n\n${BODY}`, title: "Häfen einigen sich auf zweite Fährlinie", publishedAt: "2025-03-04" },
  { name: "nl: the masthead with the kind of text behind a dash", text: `Raad der Havens – Persbericht\nLeiden, 4-3-2025\n\nHavens openen tweede veerlijn\n\n${BODY}`, title: "Havens openen tweede veerlijn", publishedAt: "2025-03-04" },
  { name: "de: a kicker in lower case above the date", text: `heute im hafen\n4.3.2025 – Nr. 118\n\nHäfen empfangen zweite Delegation\n\n${BODY}`, title: "Häfen empfangen zweite Delegation", publishedAt: "2025-03-04" },
  { name: "de: a release without a headline", text: `Rat der Flusshäfen\nPressemitteilung\n4.3.2025\n${BODY}`, publishedAt: "2025-03-04" },
  { name: "the section three times, the headline twice", text: `Häfen\nHäfen\nHafenpräsident besucht zweite Fähre\n29.08.2025, 16:27\nHafenpräsident besucht zweite Fähre\n\n${BODY}`, title: "Hafenpräsident besucht zweite Fähre", publishedAt: "2025-08-29T16:27" },
  { name: "two days of an event are no day of publication", text: `Ferry ministers meet at the river\n\n04-09-2025 / 05-09-2025\n\n${BODY}`, title: "Ferry ministers meet at the river" },
  { name: "nl: a link to a section is nobody", text: `Veerministers komen bijeen aan de rivier\n\n${BODY}\n\nMeer Nederland`, title: "Veerministers komen bijeen aan de rivier" },
  { name: "trap: three words below a longer line", text: `Ministers at the river\nSecond ferry agreed on\n\n${BODY}`, title: "Ministers at the river" },
  { name: "trap: a headline that ends in a name behind a dash", text: `Second ferry for the river – Oldhaven\n\n${BODY}`, title: "Second ferry for the river – Oldhaven" },
  { name: "trap: two dates with labels", text: `Ferry agreed in Oldhaven\nPublished: 04-09-2025 | Updated: 05-09-2025\n\n${BODY}`, title: "Ferry agreed in Oldhaven", publishedAt: "2025-09-04" },
])("$name", ({ text, ...row }) => {
  const parts = splitArticle(text.normalize("NFC"), { readDate: readWordedDate });
  expect({ title: parts.title, publishedAt: parts.publishedAt, bylines: parts.bylines.map(({ name }) => name) }).toEqual({ title: row.title, publishedAt: row.publishedAt, bylines: row.bylines ?? [] });
});
