import { expect, test } from "vitest";
import { appealShape } from "./appeal-shape.ts";
import { compileFurniture } from "./compile-furniture.ts";
import { FURNITURE_WORDS } from "./furniture/index.ts";
import { menuBarShape } from "./menu-bar-shape.ts";
import { readPhotoLine } from "./photo-line.ts";
import { findCommentCount } from "./reader-boxes.ts";
import { readingTimeShape } from "./reading-time-shape.ts";
import { relativeTimeShape } from "./relative-time-shape.ts";
import { teaserShape } from "./teaser-shape.ts";

const words = compileFurniture(FURNITURE_WORDS);

test.for<{ readonly line: string; readonly count?: number }>([
  { line: "3 comments", count: 3 },
  { line: "Comments (12)", count: 12 },
  { line: "Show all 1,204 comments", count: 1204 },
  { line: "3 thoughts on “Ferry line agreed”", count: 3 },
  { line: "One comment", count: 1 },
  { line: "Reageer (58)", count: 58 },
  { line: "Eén reactie", count: 1 },
  { line: "Bekijk alle reacties (24)", count: 24 },
  { line: "0 Kommentare", count: 0 },
  { line: "Alle 7 Kommentare anzeigen", count: 7 },
  { line: "Voir les 3 commentaires", count: 3 },
  { line: "Bình luận 12", count: 12 },
  { line: "Ý kiến bạn đọc (0)", count: 0 },
  { line: "留言(7)", count: 7 },
  { line: "共 5 則留言", count: 5 },
  { line: "网友评论 0 条", count: 0 },
  // No counters
  { line: "Comment of the week" },
  { line: "3 ministers comment" },
  { line: "One minister" },
  { line: "3 comments in 2 days" },
])("comments: $line", ({ line, count }) => {
  expect(findCommentCount(line, words)).toBe(count);
});

test.for<{ readonly line: string; readonly is: boolean }>([
  { line: "Sign up for our newsletter and get the news in your inbox every morning", is: true },
  { line: "We use cookies to improve your experience.", is: true },
  { line: "Ontvang elke ochtend het laatste nieuws in je mailbox.", is: true },
  { line: "Heb je een tip of opmerking? Stuur ons je nieuws.", is: true },
  { line: "Mit der Anmeldung stimme ich den Datenschutzbestimmungen zu.", is: true },
  { line: "Recevez toute l'actualité directement dans votre boîte mail", is: true },
  { line: "Theo dõi Báo Sông Nước trên Google News", is: true },
  { line: "扫一扫在手机上查看当前页面", is: true },
  { line: "請同意我們的隱私權規範", is: true },
  { line: "Klik op \"Instellingen\" om jouw cookie-keuzes aan te passen.", is: true },
  // The story speaks of the same things
  { line: "The minister joked: \"Subscribe to our newsletter and you will know it all.\"", is: false },
  { line: "The ministers agreed to sign up to the river pact.", is: false },
  { line: "The spokesman declined to comment.", is: false },
  { line: "“Subscribe to our newsletter”, the minister joked.", is: false },
  { line: "Die Ministerin sprach über Datenschutzbestimmungen.", is: false },
  { line: "Hai bên thống nhất theo dõi mực nước sông.", is: false },
])("appeal, $is: $line", ({ line, is }) => {
  expect(appealShape(line, words) !== undefined).toBe(is);
});

test.for<{ readonly line: string; readonly is: boolean }>([
  { line: "Startseite Sendungen Podcasts Frequenzen", is: true },
  { line: "Thời sự Kinh tế Văn hóa", is: true },
  { line: "Accueil  Monde  Économie  Débats  S'abonner à partir de 1 €", is: true },
  { line: "Réagir  Partager", is: true },
  { line: "政治 財經 國際 社會", is: true },
  { line: "Politik und Wirtschaft", is: false },
  { line: "Sport and the river", is: false },
  { line: "Kinh tế Việt Nam tăng trưởng", is: false },
])("menu bar, $is: $line", ({ line, is }) => {
  expect(menuBarShape(line, words) !== undefined).toBe(is);
});

test.for<{ readonly line: string; readonly is: boolean }>([
  { line: ">> Thứ trưởng Giao thông thăm cảng", is: true },
  { line: "Lire aussi | Le ministre reçoit les pêcheurs", is: true },
  { line: "À lire aussiLe ministre reçoit les pêcheurs", is: true },
  { line: "※ 看更多：部長訪問港口", is: true },
  { line: "> 3 ministers have resigned.", is: false },
  { line: "Oldhaven | The ministers meet again", is: false },
  { line: "Le ministre lit aussi la presse", is: false },
])("teaser, $is: $line", ({ line, is }) => {
  expect(teaserShape(line, words) !== undefined).toBe(is);
});

test.for<{ readonly line: string; readonly is: boolean }>([
  { line: "4 min read", is: true },
  { line: "Temps de lecture : 4 min.", is: true },
  { line: "Lesezeit: 3 Minuten", is: true },
  { line: "2 minuten leestijd", is: true },
  { line: "They met for 40 minutes.", is: false },
  { line: "5 ministers read it", is: false },
])("reading time, $is: $line", ({ line, is }) => {
  expect(readingTimeShape(line, words) !== undefined).toBe(is);
});

test.for<{ readonly line: string; readonly kind?: string }>([
  { line: "2 hours ago", kind: "date-line" },
  { line: "58 minuten geleden", kind: "date-line" },
  { line: "vor 5 Stunden", kind: "date-line" },
  { line: "Il y a 3 jours", kind: "date-line" },
  { line: "2 giờ trước", kind: "date-line" },
  { line: "3小时前", kind: "date-line" },
  { line: "1 2", kind: "other" },
  { line: "0:00 / 0:00", kind: "other" },
  { line: "-0%1%2%3%", kind: "other" },
  // A heading, and what the story counts
  { line: "2025" },
  { line: "3" },
  { line: "2 hours of talks" },
  { line: "3 dagen in Oldhaven" },
  { line: "Vor 5 Ministern" },
  { line: "3小时会谈" },
])("counted back, $kind: $line", ({ line, kind }) => {
  const shape = relativeTimeShape(line, words);
  expect(shape?.as === "furniture" ? shape.kind : undefined).toBe(kind);
});

test.for<{ readonly line: string; readonly as?: string }>([
  { line: "The ministers on the quay in Oldhaven on Tuesday [Bo Lindqvist/River Agency]", as: "caption" },
  { line: "Les ministres sur le quai, à Oldhaven. © Radio Delta / Maude Vallin", as: "caption" },
  { line: "Le consul (à gauche) et le maire. Photo Delta/Jérôme Humblot", as: "caption" },
  { line: "Der Minister (links) mit dem Bürgermeister Foto: Delta/Ulrich Marx", as: "caption" },
  { line: "Hai bộ trưởng trên bến cảng (Nguồn: TTXVN)", as: "caption" },
  { line: "两位部长在码头会面。（记者顾怀远摄）", as: "caption" },
  { line: "兩位部長在碼頭會面。圖／江城報資料照", as: "caption" },
  { line: "© Delta/Jorge Nunes", as: "photo-credit" },
  { line: "新华社记者顾怀远摄", as: "photo-credit" },
  { line: "Les ministres sur le quai, le 4 mars 2025. ©DR", as: "caption" },
  { line: "江城市政府。記者周文凱攝影／江城報系資料照", as: "caption" },
  { line: "Les ministres sur le quai, le 4 mars 2025. JÉRÔME HUMBLOT/AFP", as: "caption" },
  { line: "media captionThe ministers on the quay in Oldhaven", as: "caption" },
  { line: "The minister met the press and AFP/Reuters." },
  { line: "Marlowe and Lindqvist on the quay in Oldhaven. PHOTO COURTESY MINISTRY OF RIVERS", as: "caption" },
  { line: "周文凯（右一）与林一鸣在码头", as: "caption" },
  { line: "资料图：两位部长在码头", as: "caption" },
  { line: "Quang cảnh buổi tiếp.", as: "caption" },
  { line: "Đoàn chụp ảnh lưu niệm tại bến cảng", as: "caption" },
  { line: "The ministers pose for a photo on the quay", as: "caption" },
  { line: "Die Minister posieren für die Presse", as: "caption" },
  { line: "Les ministres posent pour la presse", as: "caption" },
  { line: "Sau buổi tiếp, hai bên chụp ảnh lưu niệm." },
  { line: "会后，双方合影。" },
  { line: "They did not pose for a photo." },
  { line: "Quang cảnh, con người, món ăn đều đẹp." },
  { line: "Bildunterschrift: Von links: Ministerin Marlowe und Minister Lindqvist am Kai", as: "caption" },
  { line: "Chú thích ảnh: Hai bộ trưởng trên bến cảng", as: "caption" },
  { line: "Caption contest won by a minister" },
  { line: "© 2025 Delta Courier" },
  { line: "Les ministres sur le quai © Delta 2025" },
  { line: "The fares will fall (two of them by half)" },
  { line: "The minister took a photo Tuesday" },
])("photo, $as: $line", ({ line, as }) => {
  expect(readPhotoLine(line, words)?.as).toBe(as);
});
