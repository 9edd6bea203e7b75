import type { Forms } from "./language.ts";

/** One character for each state and city where embassies and consulates are spoken of: 驻华大使, 驻美使馆, 驻沪总领事. */
const HOSTS = Array.from("华越美英法德俄日韩印澳加意泰老柬缅朝港新马菲欧沪穗蓉渝沈邕昆汉青厦台哈蒙以伊巴乌塔吉土埃尼孟斯阿葡荷比瑞奥匈捷波罗希肯坦墨智秘古沙");

/** A post with the short name of its host. */
export function posted(post: string): Forms {
  return HOSTS.map((host) => `驻${host}${post}`);
}
