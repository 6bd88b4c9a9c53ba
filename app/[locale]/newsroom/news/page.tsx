import type { Metadata } from "next";
import { pathOf } from "#i18n/addresses.ts";
import { siteWords } from "#i18n/site-words.ts";
import { askedLocale } from "../../live.ts";
import { Missing } from "../../missing.tsx";
import { Moved } from "../../moved.tsx";
import { nothingMetadata } from "../../page-metadata.ts";

export const instant = false;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, offered } = await askedLocale((await params).locale);
  return nothingMetadata(locale, siteWords(locale).site(offered ? "missing.movedTitle" : "missing.title"));
}

/** The address above the articles is no page of its own: the list is the newsroom. */
export default async function NewsFolder({ params }: Props) {
  const { locale, offered } = await askedLocale((await params).locale);
  if (!offered) return <Missing locale={locale} />;
  const { site } = siteWords(locale);
  return <Moved locale={locale} to={pathOf(locale, { page: "newsroom" })} title={site("newsroom.title")} />;
}
