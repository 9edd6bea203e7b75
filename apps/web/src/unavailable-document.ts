import type { Messages } from "./messages/messages.ts";

const COLOURS = { light: { paper: "#f2f5ee", ink: "#16201b", rule: "#d98c84" }, dark: { paper: "#111815", ink: "#e3e9e1", rule: "#7d3d36" } };

/** A whole page for the time in which nothing else can be made: it needs no record, no file and no script. */
export function unavailableDocument({ language, site, unavailable }: Messages, nonce: string): string {
  const { light, dark } = COLOURS;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeText(unavailable.title)} · ${escapeText(site.name)}</title>
<style nonce="${nonce}">
html { color-scheme: light dark; background: ${light.paper}; color: ${light.ink}; font: 106.25%/1.6 Georgia, serif }
main { max-width: 37rem; margin: 3rem auto; padding: 0 1.5rem; border-left: 4px double ${light.rule} }
h1 { font-weight: 400; line-height: 1.28 }
a { color: inherit }
@media (prefers-color-scheme: dark) { html { background: ${dark.paper}; color: ${dark.ink} } main { border-color: ${dark.rule} } }
</style>
</head>
<body>
<main>
<p>${escapeText(site.name)}</p>
<h1>${escapeText(unavailable.title)}</h1>
<p>${escapeText(unavailable.text)}</p>
<p><a href="">${escapeText(unavailable.retry)}</a></p>
</main>
</body>
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
