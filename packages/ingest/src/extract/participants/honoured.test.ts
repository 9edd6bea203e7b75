import { expect, test } from "vitest";
import { parseArticle } from "../../parse-article.ts";

/** Who took part in the first event; who is honoured there, or what is called by a name, did not. */
test.for([
  { text: "On the morning of 12 March 2025, Ambassador Rogelio Perez laid a wreath at the Tran Van Khue Mausoleum in Hanoi in tribute to President Tran Van Khue.", there: "Rogelio Perez" },
  { text: "Ambassador Rogelio Perez visited Hue on 12 March 2025 and planted a tree in memory of the late president Tran Van Khue.", there: "Rogelio Perez" },
  { text: "Am 12. März 2025 legte Botschafter Rogelio Perez in Hanoi einen Kranz zum Gedenken an Präsident Tran Van Khue nieder.", there: "Rogelio Perez" },
  { text: "Le 12 mars 2025, l'ambassadeur Rogelio Perez a déposé une gerbe à Hanoï en hommage au président Tran Van Khue.", there: "Rogelio Perez" },
  { text: "Op 12 maart 2025 bezocht ambassadeur Rogelio Perez het Noordmonument in Nam Dan en legde bloemen ter nagedachtenis aan president Tran Van Khue.", there: "Rogelio Perez" },
  { text: "Sáng 12/3/2025, Đại sứ Rogelio Perez đã thăm Huế và dâng hoa tưởng niệm Chủ tịch nước Trần Văn Khuê.", there: "Rogelio Perez" },
  { text: "2025年3月12日，古巴大使罗赫略·佩雷斯访问顺化，并缅怀越南国家主席陈文奎。", there: "罗赫略·佩雷斯" },
  // Those who are met are there.
  { text: "Ambassador Rogelio Perez met President Tran Van Khue in Hanoi on 12 March 2025 and laid a wreath in tribute to the fallen.", there: "Rogelio Perez, Tran Van Khue" },
  { text: "Sáng 12/3/2025, tại Hà Nội, Chủ tịch nước Trần Văn Khuê tiếp Đại sứ Rogelio Perez đến dâng hoa tưởng niệm các liệt sĩ.", there: "Trần Văn Khuê, Rogelio Perez" },
])("$text", ({ text, there }) => {
  expect(parseArticle(text).events[0]?.participants.map(({ name }) => name).join(", ")).toBe(there);
});
