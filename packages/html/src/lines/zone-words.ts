import type { FurnitureKind } from "@concord/domain";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words in the classes and ids of elements that say what stands in them. */
export const ZONE_WORDS: readonly (readonly [FurnitureKind, ReadonlySet<string>])[] = [
  ["comments", words("comment comments commentlist disqus respond binhluan kommentar kommentare commentaires reacties pinglun")],
  ["related", words("related relate relatednews relatedposts recommended recommendation recommendations recommend teaser teasers readmore readalso alsoread seealso trending popular mostread mostpopular sidebar ticker tinlienquan lienquan tinkhac tinmoi tinmoinhat othernews xgyd xgxw xgwz verwandt weiterlesen meistgelesen gerelateerd xiangguan tuijian")],
  ["share", words("share sharing sharebar social socials addthis addtoany chiase fenxiang")],
  ["advert", words("ad ads advert adverts advertisement advertising sponsor sponsored promo promotion adsbygoogle dfp taboola outbrain quangcao guanggao anzeige werbung publicite")],
  ["menu", words("nav navbar navigation menu submenu breadcrumb breadcrumbs topbar masthead pagination pager sitemap toolbar daohang")],
  ["other", words("cookie cookies consent gdpr newsletter subscribe subscription paywall modal popup signup login taglist copyright disclaimer")],
];

/** The same in several words. */
export const ZONE_PHRASES: readonly (readonly [FurnitureKind, readonly string[]])[] = [
  ["related", ["lien quan", "read more", "read also", "also read", "see also", "most read", "more news", "more stories", "more on", "tin khac", "lire aussi", "a lire", "lees ook", "mehr zum", "up next"]],
  ["comments", ["binh luan"]],
  ["share", ["chia se"]],
  ["advert", ["quang cao"]],
];
