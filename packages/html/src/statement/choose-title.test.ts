import { expect, test } from "vitest";
import { chooseTitle, findSite } from "./choose-title.ts";

test.for([
  { name: "shown as stated", stated: ["Ferry line agreed"], shown: ["Ferry line agreed"], title: "Ferry line agreed" },
  { name: "stated with its site", stated: ["Ferry line agreed | Delta Courier"], shown: ["Ferry line agreed"], title: "Ferry line agreed" },
  { name: "cut short", stated: ["Ferry line agreed after …"], shown: ["Ferry line agreed after long talks"], title: "Ferry line agreed after long talks" },
  { name: "the site's own heading", stated: ["Ferry line agreed"], shown: ["Delta Courier"], site: "Delta Courier", title: "Ferry line agreed" },
  { name: "another heading", stated: ["Ferry line agreed"], shown: ["World news"], title: "Ferry line agreed" },
  { name: "stated with its site, not shown", stated: ["Ferry line agreed - Delta Courier"], shown: [], site: "Delta Courier", title: "Ferry line agreed" },
  { name: "shown alone", stated: [], shown: ["Ferry line agreed"], title: "Ferry line agreed" },
  { name: "the document's alone", stated: [], shown: [], document: "Ferry line agreed - Delta Courier", title: "Ferry line agreed" },
  { name: "a title with a hyphen", stated: [], shown: [], document: "Rail-road link agreed", title: "Rail-road link agreed" },
  { name: "stated in other words", stated: ["Ferries at night: ministers agree on line"], shown: ["Ministers agree on line at night"], title: "Ministers agree on line at night" },
  { name: "stated in other words, in characters", stated: ["省长顾怀远会见挪威大使"], shown: ["省长会见挪威大使"], title: "省长会见挪威大使" },
  { name: "the heading of another text", stated: ["Ferry line agreed"], shown: ["Ferrets found in town hall"], title: "Ferry line agreed" },
  { name: "none", stated: [], shown: [], title: undefined },
])("$name", ({ stated, shown, site, document, title }) => expect(chooseTitle(stated, shown, site, document)).toBe(title));

test.for([
  { title: "Ferry line agreed", document: "Ferry line agreed | Delta Courier", site: "Delta Courier" },
  { title: "青川会见", document: "青川会见--青川日报网", site: "青川日报网" },
  { title: "Ferry line agreed", document: "Ferry line agreed", site: undefined },
  { title: "Ferry line agreed", document: "Ferry line agreed at last", site: undefined },
  { title: "Ferry line", document: "Ferry line | World | Delta Courier", site: undefined },
])("$document", ({ title, document, site }) => expect(findSite(title, document)).toBe(site));
