import { ErrorMessagesProvider, getMessages, SampleBanner, SiteFooter, SiteHeader } from "@concord/ui";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { servesSamples } from "../api/environment.ts";
import { PATH_HEADER } from "../path-header.ts";
import "./globals.css";

const { site } = getMessages();

export const metadata: Metadata = {
  title: { default: `${site.name}: ${site.tagline}`, template: `%s · ${site.name}` },
  description: site.description,
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f2f5ee" },
    { media: "(prefers-color-scheme: dark)", color: "#111815" },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const path = (await headers()).get(PATH_HEADER) ?? "";
  const { language, error } = getMessages();
  return (
    <html lang={language}>
      <body>
        <a className="skip" href="#content">
          {site.skip}
        </a>
        {servesSamples() && <SampleBanner />}
        <SiteHeader path={path} />
        <main id="content" className="sheet" tabIndex={-1}>
          <ErrorMessagesProvider messages={error}>{children}</ErrorMessagesProvider>
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
