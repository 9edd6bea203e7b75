import type { FurnitureWords } from "../furniture-words.ts";

/** English. */
export const en = {
  language: "en",
  source: ["source", "sources", "source url", "original source", "originally published at", "originally published by", "original article"],
  photo: ["photo", "photos", "image", "picture", "pic", "figure", "photo by", "image by", "photo credit", "picture by", "illustration"],
  comments: ["comment", "comments", "reply", "replies"],
  notes: ["no data", "no videos available", "no comments", "no comments yet", "be the first to comment", "most recent first", "leave a comment", "please leave a comment to share your feelings!", "log in to comment", "simple empty"],
  same: ["same"],
  tag: ["tag", "topic", "subject", "theme"],
  category: ["categor", "section"],
  author: ["author", "writer"],
  related: ["related", "related news", "related articles", "related stories", "related topics", "related posts", "read more", "read also", "also read", "see also", "see more", "more stories", "more news", "more on this topic", "more on this story", "you may also like", "you might also like", "recommended", "recommended for you", "most read", "most popular", "most viewed", "latest news", "other news", "other stories", "don't miss", "trending", "trending now", "up next", "in other news", "editor's picks", "editors' picks", "more from this section", "latest headlines", "more headlines"],
  menu: ["home", "news", "politics", "world", "business", "economy", "technology", "tech", "science", "sport", "sports", "culture", "opinion", "travel", "health", "education", "society", "video", "videos", "photos", "podcasts", "heritage", "figure", "people", "enterprise", "political system", "destination", "local", "product", "search", "menu", "login", "log in", "sign in", "register", "subscribe", "newsletter", "about us", "contact", "contact us", "skip to content", "skip to main content", "back to top", "latest", "more", "english", "multimedia", "weather", "top stories", "live", "environment", "terms of use", "privacy policy", "privacy", "current events", "company", "e-paper", "all news", "happening now", "back", "next", "previous"],
  share: ["share", "share this", "share this article", "share this story", "share on facebook", "share on twitter", "share on x", "print", "print this page", "print this article", "email", "e-mail", "copy link", "copy the link", "save", "listen", "listen to this article", "follow us", "follow us on google news", "facebook", "twitter", "x", "linkedin", "whatsapp", "telegram", "zalo", "like", "bookmark", "font size", "a- a+", "add to favourites", "pinterest", "reddit"],
  advert: ["advertisement", "advert", "ad", "sponsored", "sponsored content", "promoted", "advertisement - scroll to continue", "subscribe to our newsletter", "sign up for our newsletter", "article continues below", "story continues below advertisement", "continue reading"],
  release: ["press release", "news release", "media release", "for immediate release", "statement", "press statement", "media note", "readout", "press communique"],
  tags: ["tags", "tag", "topics", "topic", "keywords", "keyword", "filed under", "labels"],
  rights: ["all rights reserved", "copyright", "may not be reproduced", "may not be published, broadcast"],
  published: ["published", "published on", "published at", "publication date", "posted", "posted on", "date", "updated", "updated on", "updated at", "last updated", "last modified", "first published", "release date", "issued", "on", "created", "modified", "date published"],
  weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  time: ["at", "local time", "am", "pm", "a.m.", "p.m.", "hrs", "time"],
  by: ["by", "reporting by", "compiled by", "written by", "reported by", "text by", "story by", "words by"],
  reporter: ["author", "authors", "reporter", "reporters", "writer", "correspondent", "editor", "staff writer", "text", "editing", "reporting", "byline"],
  accordingTo: ["according to"],
  and: ["and", "&", "with"],
  organisation: ["ministry", "department", "agency", "office", "centre", "center", "news", "press", "newspaper", "times", "post", "government", "committee", "council", "university", "institute", "embassy", "bureau", "service", "staff", "desk", "newsroom", "team", "board", "commission", "association", "television", "radio", "media", "online", "group", "company", "foundation", "portal", "gazette", "herald", "tribune", "courier", "observer", "editors", "agencies", "delegation", "communications", "communication", "division", "secretariat", "authority", "directorate", "reporters", "correspondents"],
} as const satisfies FurnitureWords;
