/** What such a page says. */
export interface StandaloneNotice {
  readonly language: string;
  readonly siteName: string;
  readonly title: string;
  readonly text: string;
  readonly links: readonly { readonly address: string; readonly text: string }[];
}

const LIGHT = { paper: "#f2f5ee", ink: "#16201b", rule: "#d98c84" };
const DARK = { paper: "#111815", ink: "#e3e9e1", rule: "#7d3d36" };

/** A whole page in the site's colours that needs no record, no file and no script: for answers that no page of Next can give. */
export function standaloneDocument({ language, siteName, title, text, links }: StandaloneNotice, nonce: string): string {
  const listed = links.map((link) => `<a href="${escapeText(link.address)}">${escapeText(link.text)}</a>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeText(title)} · ${escapeText(siteName)}</title>
<link rel="icon" href="/icon.svg">
<style nonce="${nonce}">
html { color-scheme: light dark; background: ${LIGHT.paper}; color: ${LIGHT.ink}; font: 106.25%/1.6 "Source Serif 4 Variable", Georgia, serif }
main { max-width: 37rem; margin: 3rem auto; padding: 0 1.5rem; border-left: 4px double ${LIGHT.rule} }
h1 { font-weight: 400; line-height: 1.28 }
a { color: inherit; margin-right: 1.2em }
@media (prefers-color-scheme: dark) { html { background: ${DARK.paper}; color: ${DARK.ink} } main { border-color: ${DARK.rule} } }
</style>
</head>
<body>
<main>
<p><strong>${escapeText(siteName)}</strong></p>
<h1>${escapeText(title)}</h1>
<p>${escapeText(text)}</p>
<p>${listed.join("\n")}</p>
</main>
</body>
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
