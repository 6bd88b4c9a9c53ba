import "#components/fonts.css";
import "#components/tokens.css";
import "./site.css";
import type { Viewport } from "next";
import type { ReactNode } from "react";
import { localeProfiles, prefixes } from "#i18n/locales.ts";
import { siteWords } from "#i18n/site-words.ts";
import { askedLocale } from "./live.ts";

export const instant = false;

export const generateStaticParams = () => prefixes.map((locale) => ({ locale }));

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1615" },
  ],
};

interface SiteLayoutProps {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export default async function SiteLayout({ children, params }: SiteLayoutProps) {
  const { locale } = await askedLocale((await params).locale);
  const { htmlLang, dir } = localeProfiles[locale];
  return (
    <html lang={htmlLang} dir={dir}>
      <body>
        <a className="skip" href="#content">
          {siteWords(locale).site("frame.skip")}
        </a>
        {children}
        <script src="/site.js" defer />
      </body>
    </html>
  );
}
