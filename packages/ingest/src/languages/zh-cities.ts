import type { Forms } from "./language.ts";

/** How Taiwan and Hong Kong call cities abroad that the mainland calls otherwise, simplified. Keys: the gazetteer's English names. */
export const zhCities: Readonly<Record<string, Forms>> = {
  Brisbane: ["布里斯本"],
  "Port Moresby": ["莫尔斯比港", "摩斯比港"],
  Turin: ["杜林"],
  Dubai: ["杜拜"],
  Doha: ["杜哈"],
  "Abu Dhabi": ["阿布达比"],
  Riyadh: ["利雅德"],
  Johannesburg: ["约翰尼斯堡"],
  Nairobi: ["奈洛比"],
  Pretoria: ["普利托利亚"],
  Strasbourg: ["史特拉斯堡"],
  Stockholm: ["斯德哥摩"],
  Zurich: ["苏黎士"],
  Florence: ["佛罗伦斯"],
  "San Francisco": ["三藩市"],
  Sydney: ["雪梨"],
  Cebu: ["宿务", "宿雾"],
  Vladivostok: ["海参崴"],
  Wellington: ["威灵顿"],
  Islamabad: ["伊斯兰玛巴德"],
  "Addis Ababa": ["阿迪斯阿贝巴"],
  Kyiv: ["基辅"],
  Ljubljana: ["卢布尔雅那"],
};
