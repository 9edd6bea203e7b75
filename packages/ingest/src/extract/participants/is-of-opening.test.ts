import { expect, test } from "vitest";
import { parseArticle } from "../../parse-article.ts";

/** Who took part in the first event. */
test.for([
  { text: "Trong khuôn khổ chuyến tháp tùng Chủ tịch nước Trần Văn Khuê thăm chính thức Ai-len, sáng 2/10/2024, tại Dublin, Bộ trưởng Đỗ Hữu Lam đã có buổi làm việc với Bộ trưởng Thương mại Ai-len Declan Roche.", there: "Đỗ Hữu Lam, Declan Roche" },
  { text: "Nhân dịp tháp tùng Chủ tịch nước Trần Văn Khuê thăm Ai-len, ngày 2/10/2024, tại Dublin, Bộ trưởng Đỗ Hữu Lam đã hội kiến Bộ trưởng Thương mại Ai-len Declan Roche.", there: "Đỗ Hữu Lam, Declan Roche" },
  { text: "While accompanying President Tran Van Khue on his state visit to Ireland, Minister Do Huu Lam met Trade Minister Declan Roche in Dublin on 2 October 2024.", there: "Do Huu Lam, Declan Roche" },
  { text: "Als Begleiter von Präsident Tran Van Khue bei dessen Besuch in Irland traf Minister Do Huu Lam am 2. Oktober 2024 in Dublin Handelsminister Declan Roche.", there: "Do Huu Lam, Declan Roche" },
  { text: "En marge de la visite d'État du président Tran Van Khue en Irlande, le ministre Do Huu Lam a rencontré le 2 octobre 2024 à Dublin le ministre du Commerce Declan Roche.", there: "Do Huu Lam, Declan Roche" },
  { text: "In de marge van het bezoek van president Tran Van Khue aan Ierland ontmoette minister Do Huu Lam op 2 oktober 2024 in Dublin de Ierse minister van Handel Declan Roche.", there: "Do Huu Lam, Declan Roche" },
  { text: "在陪同越南国家主席陈文奎对爱尔兰进行国事访问期间，越南工贸部长杜友林2024年10月2日在都柏林会见爱尔兰贸易部长德克兰·罗奇。", there: "杜友林, 德克兰·罗奇" },
  // Whom no others are named beside, or the opening does not tell of another event.
  { text: "During the visit of President Tran Van Khue to Dublin on 2 October 2024, the two sides signed three agreements.", there: "Tran Van Khue" },
  { text: "On the sidelines of the summit, President Tran Van Khue met Prime Minister Declan Roche in Dublin on 2 October 2024.", there: "Tran Van Khue, Declan Roche" },
  { text: "Sáng 2/10/2024, tại Dublin, Chủ tịch nước Trần Văn Khuê, trong khuôn khổ chuyến thăm, đã hội kiến Tổng thống Ai-len Declan Roche.", there: "Trần Văn Khuê, Declan Roche" },
])("$text", ({ text, there }) => {
  expect(parseArticle(text).events[0]?.participants.map(({ name }) => name).join(", ")).toBe(there);
});

test("who came to another event that a phrase behind the verb names was not on the telephone", () => {
  const { events } = parseArticle("Minister Dirk Haan voerde op 6 mei 2025 een telefoongesprek met de Slowaakse minister Marek Tomaszek over het akkoord dat tijdens het bezoek van premier Jan Vos werd bereikt.");
  expect(events[0]?.participants.map(({ name }) => name).toSorted()).toEqual(["Dirk Haan", "Marek Tomaszek"]);
});
