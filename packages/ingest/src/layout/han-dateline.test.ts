import { expect, test } from "vitest";
import { compileFurniture } from "./compile-furniture.ts";
import { FURNITURE_WORDS } from "./furniture/index.ts";
import { findHanDateline } from "./han-dateline.ts";
import { findHanReporters } from "./han-reporters.ts";

const words = compileFurniture(FURNITURE_WORDS);

test.for<{ readonly text: string; readonly dateline?: string; readonly agency?: string; readonly reporters?: readonly string[] }>([
  { text: "江城社河内九月二十二日电 (记者 张朔)部长抵达。", dateline: "江城社河内九月二十二日电 (记者 张朔)", agency: "江城社", reporters: ["张朔"] },
  { text: "江城社河内——5月9日下午，部长会见大使。", dateline: "江城社河内——", agency: "江城社" },
  { text: "江城社河内1月8日——部长抵达。", dateline: "江城社河内1月8日——", agency: "江城社" },
  { text: "据江城社电(记者 成欣) 市长将访华。", dateline: "据江城社电(记者 成欣)", agency: "江城社", reporters: ["成欣"] },
  { text: "江城社北京10月11日電 (記者 陶社蘭)部長集體會見客人。", dateline: "江城社北京10月11日電 (記者 陶社蘭)", agency: "江城社", reporters: ["陶社蘭"] },
  { text: "(江城社記者葉素萍、賴于安台北19日電)典禮登場。", dateline: "(江城社記者葉素萍、賴于安台北19日電)", reporters: ["葉素萍", "賴于安"] },
  { text: "本报讯（记者唐慧杰通讯员宏山、伟秋）昨日上午，两市结好。", dateline: "本报讯（记者唐慧杰通讯员宏山、伟秋）", reporters: ["唐慧杰", "宏山", "伟秋"] },
  { text: "江城日报讯 两市结好。", dateline: "江城日报讯" },
  { text: "江城网-江城日报6月29日讯(记者 郑小山)27日晚，市长会见客人。", dateline: "江城网-江城日报6月29日讯(记者 郑小山)", agency: "江城网", reporters: ["郑小山"] },
  { text: "本报9月7日讯(记者胡博文实习生丁小健)今天下午，市长会见客人。", dateline: "本报9月7日讯(记者胡博文实习生丁小健)", reporters: ["胡博文", "丁小健"] },
  { text: "江城网江城6月29日电 （唐丽平）市长会见客人。", dateline: "江城网江城6月29日电 （唐丽平）", agency: "江城网", reporters: ["唐丽平"] },
  { text: "本报江城6月29日电 记者唐丽平报道：市长会见客人。", dateline: "本报江城6月29日电 记者唐丽平报道：", reporters: ["唐丽平"] },
  { text: "〔江城社記者唐麗平／江城報導〕市長會見客人。", dateline: "〔江城社記者唐麗平／江城報導〕", reporters: ["唐麗平"] },
  { text: "【江城网记者唐丽平江城报道】市长会见客人。", dateline: "【江城网记者唐丽平江城报道】", reporters: ["唐丽平"] },
  { text: "（江城日报记者孙小琳本报记者赖小莉）昨日，市长会见客人。", dateline: "（江城日报记者孙小琳本报记者赖小莉）", reporters: ["孙小琳", "赖小莉"] },
  // Openings that are no datelines.
  { text: "外交部发言人5日表示，部长将访华。" },
  { text: "市长5日通电话。" },
  { text: "社会各界5日电贺新市长。" },
  { text: "消息人士说，会谈成功。" },
  { text: "（左起）市长、部长和大使出席。" },
  { text: "(江城市长)5日会见客人。" },
])("$text", ({ text, dateline, agency, reporters }) => {
  const found = findHanDateline(text, words);
  expect(found && { text: text.slice(found.start, found.end), agency: found.agency, reporters: found.reporters }).toEqual(dateline === undefined ? undefined : { text: dateline, agency, reporters: reporters ?? [] });
});

test.for([
  { text: "双方同意继续合作。（记者：秦继泽）", reporters: ["秦继泽"] },
  { text: "双方同意继续合作。(记者秦继泽 王小山)", reporters: ["秦继泽", "王小山"] },
  { text: "双方同意继续合作。(周文凯)", reporters: ["周文凯"] },
  { text: "双方同意继续合作。（周文凯 林小）（江城日报）", reporters: ["周文凯", "林小"] },
  { text: "双方同意继续合作。（全文完）", reporters: [] },
  { text: "双方同意继续合作。（江城日报）", reporters: [] },
  { text: "出席的还有市长(周文凯)", reporters: [] },
  { text: "双方同意继续合作。（完）", reporters: [] },
  { text: "记者说，会谈成功。", reporters: [] },
])("$text", ({ text, reporters }) => {
  expect(findHanReporters(text)).toEqual(reporters);
});
