import type { DateWords } from "../date-words.ts";
import type { Forms } from "../language.ts";

const FIGURES = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const WEEKDAYS = ["一", "二", "三", "四", "五", "六"];

/** 1–31 in characters: 十七, 二十三, and the older 廿三, 卅一. */
const DAYS = Object.fromEntries(
  Array.from({ length: 31 }, (_, index) => index + 1).flatMap((day) => {
    const [tens, units] = [Math.floor(day / 10), day % 10];
    const unit = units === 0 ? "" : (FIGURES[units - 1] ?? "");
    const heads = tens === 0 ? [""] : tens === 1 ? ["十"] : tens === 2 ? ["二十", "廿"] : ["三十", "卅"];
    return heads.map((head) => [head + unit, day] as const);
  }),
);

/** 1900–2099 figure by figure: 二〇二五, 二零二五. */
const YEARS = Object.fromEntries(
  Array.from({ length: 200 }, (_, index) => 1900 + index).flatMap((year) => ["〇", "零", "○"].map((zero) => [String(year).replaceAll(/\d/gu, (figure) => (figure === "0" ? zero : (FIGURES[Number(figure) - 1] ?? ""))), year] as const)),
);

/** 100–199 figure by figure, as years of the Republic: 一一四; and 一百一十四 as it is said. */
const REPUBLICAN = Object.fromEntries(
  Array.from({ length: 100 }, (_, index) => 100 + index).flatMap((year) => {
    const figures = ["〇", "零", "○"].map((zero) => [String(year).replaceAll(/\d/gu, (figure) => (figure === "0" ? zero : (FIGURES[Number(figure) - 1] ?? ""))), year] as const);
    const [tens, units] = [Math.floor((year % 100) / 10), year % 10];
    const said = `一百${tens === 0 ? (units === 0 ? "" : "零") : `${FIGURES[tens - 1]}十`}${units === 0 ? "" : FIGURES[units - 1]}`;
    return [...figures, [said, year] as const];
  }),
);

const MONTHS: readonly Forms[] = FIGURES.map((figure, index) => [`${index + 1}月`, `${String(index + 1).padStart(2, "0")}月`, `${figure}月`, ...(index === 0 ? ["元月"] : []), `${index + 1}月份`, `${figure}月份`]);

/** Chinese, simplified and traditional. A day of the month says so (日, 号), so it may stand without its month. */
export const zhDates: DateWords = {
  months: MONTHS,
  shortMonths: [],
  weekdays: [...WEEKDAYS.map((figure) => [`星期${figure}`, `周${figure}`, `週${figure}`, `礼拜${figure}`, `禮拜${figure}`]), ["星期日", "星期天", "周日", "週日", "周天", "礼拜天", "禮拜天", "礼拜日", "禮拜日"]],
  shortWeekdays: [],
  relative: {
    "day-2": ["前天", "前日", "前晚"],
    "day-1": ["昨", "昨午", "昨早", "昨天", "昨日", "昨晚", "昨夜", "昨晨", "昨天晚上", "昨天上午", "昨天下午"],
    "day+0": ["今午", "今天", "今日", "今早", "今晨", "今晚", "今夜", "今天上午", "今天下午", "今天晚上"],
    "day+1": ["明天", "明日", "明早", "明晚"],
    "day+2": ["后天", "後天"],
    "week-1": ["上周", "上週", "上星期", "上个星期", "上個星期", "上一周", "上一週", "上个礼拜", "上個禮拜"],
    "week+0": ["本周", "本週", "这周", "這週", "这个星期", "這個星期", "本星期"],
    "week+1": ["下周", "下週", "下星期", "下个星期", "下個星期"],
    "month-1": ["上月", "上个月", "上個月"],
    "month+0": ["本月", "这个月", "這個月", "当月", "當月"],
    "month+1": ["下月", "下个月", "下個月"],
    "quarter-1": ["上季度", "上一季度", "上个季度", "上季"],
    "quarter+0": ["本季度", "这个季度", "本季"],
    "quarter+1": ["下季度", "下一季度", "下个季度", "下季"],
    "year-2": ["前年"],
    "year-1": ["去年", "上年", "上一年"],
    "year+0": ["今年", "本年", "本年度"],
    "year+1": ["明年", "下年", "来年", "來年"],
    "year+2": ["后年", "後年"],
  },
  units: { day: ["天", "日"], week: ["周", "週", "个星期", "個星期", "星期"], month: ["个月", "個月"], year: ["年"] },
  counts: { ...DAYS, 两: 2, 兩: 2 },
  numerals: { ...DAYS, ...REPUBLICAN, ...YEARS },
  ordinals: [],
  quarters: ["一", "二", "三", "四"].map((figure, index) => [`第${figure}季度`, `${figure}季度`, `第${index + 1}季度`, `${index + 1}季度`, `第${figure}季`, `首${index === 0 ? "季" : "季度" + figure}`]),
  words: {
    from: ["从", "從", "自", "由", "于", "於"],
    to: ["至", "到", "至于"],
    daypart: ["上午", "下午", "中午", "晚", "晚上", "夜", "夜间", "夜間", "深夜", "凌晨", "清晨", "早上", "早晨", "傍晚", "当晚", "當晚"],
    republic: ["民国", "民國", "中华民国", "中華民國"],
    lunar: ["农历", "農曆", "阴历", "陰曆", "旧历", "舊曆", "藏历", "藏曆", "回历", "回曆", "伊斯兰历", "伊斯蘭曆", "佛历", "佛曆"],
    lunarday: ["初", "正月", "腊月", "臘月", "冬月"],
    // The day that the one behind it in brackets tells again.
    today: ["今天", "今日", "昨天", "昨日", "前天", "明天", "明日", "今晚", "昨晚", "今早", "今晨"],
    // 今（21）日, 去（2024）年: the figures in brackets tell what the character in front leaves out.
    near: ["今", "昨", "明", "前", "後", "后"],
    nearlong: ["本", "這", "上", "去"],
    daytail: ["天"],
    and: ["和", "与", "與", "及", "或"],
    between: ["介于"],
    dayword: ["日", "号", "號"],
    yearword: ["年", "年度"],
    lastweek: ["上", "上个", "上個"],
    nextweek: ["下", "下个", "下個"],
    thisweek: ["本", "这", "這", "这个", "這個"],
    phase: ["初", "底", "末", "中旬", "上旬", "下旬", "中", "年初", "年底", "年末", "年中", "春", "夏", "秋", "冬", "春季", "夏季", "秋季", "冬季", "春天", "夏天", "秋天", "冬天", "上半年", "下半年", "前后", "前後", "的上半年", "的下半年"],
    ago: ["前", "以前", "之前"],
    within: ["内", "內", "之内", "之內", "以内", "以內", "后", "後", "游", "遊", "间", "間"],
    span: ["代", "历史", "歷史", "的历史", "的歷史", "来", "來", "间", "間", "以上", "多"],
    numero: ["第", "文号", "编号", "編號", "电话", "電話", "航班"],
  },
  shapes: {
    days: [
      "republic anyroc 年 month day dayword",
      "roc 年 month day dayword",
      "year 年 month day dayword （ weekday ）",
      "year 年 month day dayword ( weekday )",
      "month day dayword （ weekday ）",
      "month day dayword ( weekday )",
      "day dayword （ weekday ）",
      "day dayword ( weekday )",
      "today （ day dayword ）",
      "today ( day dayword )",
      "near （ day ） dayword",
      "near ( day ) dayword",
      "near （ day ） daypart",
      "near ( day ) daypart",
      "near （ day ） daytail",
      "near ( day ) daytail",
      "today （ day ）",
      "today ( day )",
      "near （ month day dayword ）",
      "near ( month day dayword )",
      "nearlong （ mm ） 月 day dayword",
      "nearlong ( mm ) 月 day dayword",
      "near （ year ） 年 month day dayword",
      "near ( year ) 年 month day dayword",
      "nearlong （ year ） 年 month day dayword",
      "nearlong ( year ) 年 month day dayword",
      "today （ month day dayword ）",
      "today ( month day dayword )",
      "weekday （ day dayword ）",
      "weekday ( day dayword )",
      "weekday （ month day dayword ）",
      "weekday ( month day dayword )",
      "year 年 month day dayword",
      "relative month day dayword",
      "year-mm-dd",
      "year/mm/dd",
      "year.mm.dd",
      "dd/mm/year",
      "month day dayword",
      "relative day dayword",
    ],
    bareDays: ["day dayword"],
    months: ["republic anyroc 年 month phase?", "year 年 month phase?", "relative month phase?", "year.mm", "month phase?"],
    others: [
      "near （ year ） 年 month? phase?",
      "nearlong （ year ） 年 month? phase?",
      "relative month phase?",
      "month phase?",
      "year 年 month phase?",
      "republic anyroc 年 month phase?",
      "republic anyroc yearword phase? !span",
      "year yearword phase? !span",
      "relative phase?",
      "lastweek weekday",
      "thisweek weekday",
      "nextweek weekday",
      "weekday",
      "relative",
      "year yearword? quarter",
      "relative quarter",
      "year 年 quarter",
      "quarter",
      "dd dayword !within",
      "count unit ago",
    ],
    ranges: [
      "year 年 month day ~ day dayword",
      "month day ~ day dayword",
      "month day to day dayword",
      "month day + day dayword",
      "month day and day dayword",
      "from? date to date",
      "date daypart to date",
      "date ~ date",
      "date and date",
      "date + date",
      "date + date and date",
      "date + date + date",
      "mm ~ month",
      "year 年 mm ~ month",
      "from? monthdate to monthdate",
      "monthdate ~ monthdate",
      "from? republic anyroc yearword? to republic? anyroc yearword",
      "from? republic anyroc yearword? ~ republic? anyroc yearword",
      "from? year yearword? to year yearword",
      "year yearword? ~ year yearword",
      "from? weekday to weekday",
      "weekday ~ weekday",
    ],
    nothing: ["numero number", "numero count", "lunar month lunarday? day dayword?", "lunar month", "lunar lunarday lunarday? day", "lunar number 年", "lunar year 年"],
  },
};
