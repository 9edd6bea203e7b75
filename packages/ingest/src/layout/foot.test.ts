import { expect, test } from "vitest";
import { splitArticle } from "./split-article.ts";

const TEXT = "Ferry line agreed\n\nThe two ministers met in the river port of Oldhaven on Tuesday and agreed to open a ferry line.\n\nThe line will carry passengers and light goods twice a day, and the fares will be set by a joint committee in which both ports have the same number of votes.\n\n";

interface FootRow {
  readonly name: string;
  readonly text: string;
  readonly comments?: number;
  /** Titles by box, in the order tag, category, author. */
  readonly related?: readonly (readonly string[])[];
}

test.for<FootRow>([
  { name: "en", text: "Comment (3)\n\nNo data\n\nSame tag\n\nSame category\n\nTram strike ends\nStorm nears the coast\n\nSame author\n\nHeritage\n\nFigure", comments: 3, related: [[], ["Tram strike ends", "Storm nears the coast"], []] },
  { name: "vi", text: "Bình luận (0)\n\nCùng chủ đề\n\nChợ nổi vào mùa\n\nCùng chuyên mục\n\nCùng tác giả\n\nDi sản\n\nNhân vật", comments: 0, related: [["Chợ nổi vào mùa"], [], []] },
  { name: "fr", text: "Commentaire (2)\n\nMême sujet\n\nMême catégorie\n\nLa grève du tram est finie\nLa tempête approche des côtes\n\nMême auteur\n\nUn port sur le grand fleuve\n\nPatrimoine\n\nFigure", comments: 2, related: [[], ["La grève du tram est finie", "La tempête approche des côtes"], ["Un port sur le grand fleuve"]] },
  { name: "de", text: "Kommentar (0)\n\nGleiches Thema\n\nGleiche Kategorie\n\nStreik der Straßenbahn beendet\n\nVom selben Autor\n\nErbe\n\nUnternehmen", comments: 0, related: [[], ["Streik der Straßenbahn beendet"], []] },
  { name: "nl", text: "Reacties (12)\n\nIn hetzelfde onderwerp\n\nIn dezelfde categorie\n\nVan dezelfde auteur\n\nErfenis\n\nBedrijf", comments: 12, related: [[], [], []] },
  { name: "zh", text: "评论（1）\n\n相同主题\n\n相同类别\n\n电车罢工结束\n暴风雨逼近海岸\n\n同一作者\n\n遗产\n\n企业", comments: 1, related: [[], ["电车罢工结束", "暴风雨逼近海岸"], []] },
  { name: "count first", text: "4 Kommentare\n\nStartseite\n\nPolitik", comments: 4 },
  { name: "comments without boxes", text: "Comment (0)\n\nNo data\nNo data\n\nHeritage\n\nEnterprise", comments: 0 },
  { name: "boxes without comments", text: "Same category\n\nTram strike ends\nStorm nears the coast\n\nHeritage", related: [[], ["Tram strike ends", "Storm nears the coast"], []] },
  { name: "boxes in another order", text: "Same author\n\nA port on the wide river\n\nSame tag\n\nComment (5)", comments: 5, related: [[], [], ["A port on the wide river"]] },
  { name: "related articles of no box", text: "Related articles\nTram strike ends\nStorm nears the coast" },
  { name: "a menu alone", text: "Home\nPolitics\nSport" },
  // Must not be taken for a foot
  { name: "trap: a comment in a sentence", text: "Comment (by the minister) was not given." },
  { name: "trap: the same subject in a sentence", text: "The same subject will be taken up again in the autumn." },
  { name: "trap: a number in brackets", text: "They spoke about the old ferry (1962)." },
  { name: "trap: the same in the middle of a heading", text: "All in the same boat with other people\n\nThe minister said that the two ports depend on each other." },
  { name: "trap: nothing below the text", text: "" },
])("$name", ({ text, ...row }) => {
  const source = TEXT + text;
  const { commentCount, related, blocks, furniture } = splitArticle(source);
  expect({ comments: commentCount, related: related && [related.sameTag, related.sameCategory, related.sameAuthor] }).toEqual({ comments: row.comments, related: row.related });
  const isFoot = !row.name.startsWith("trap");
  expect(blocks.some(({ start }) => start >= TEXT.length)).toBe(!isFoot && text !== "");
  expect(furniture.some(({ start }) => start >= TEXT.length)).toBe(isFoot);
});
