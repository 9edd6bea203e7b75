import { expect, test } from "vitest";
import { isHtml } from "./is-html.ts";

test.for([
  "<!DOCTYPE html><html>",
  '\ufeff\n  <html lang="vi">',
  '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
  "<!-- saved from url=(0021)https://a.example/b -->\n<HTML>",
  "<p>The ministers met.",
  '<div class="article">',
  "<h1>Ferry line agreed</h1>",
])("a page: %s", (text) => expect(isHtml(text)).toBe(true));

test.for([
  "",
  "The ministers met.",
  "Minister <img src=x> speaks <html>",
  "< p > is no tag",
  "<pair> of brackets",
  "<3 from Hanoi",
  "<!-- a comment, and then words --> The ministers met.",
  "<!-- a comment without end <html>",
  '<?xml version="1.0"?><rss><channel>',
  "<<<<<<",
  "---\nsite: <html>\n---",
])("no page: %s", (text) => expect(isHtml(text)).toBe(false));
