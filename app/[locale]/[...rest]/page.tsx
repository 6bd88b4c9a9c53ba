import type { Metadata } from "next";
import { siteWords } from "#i18n/site-words.ts";
import { askedLocale } from "../live.ts";
import { Missing } from "../missing.tsx";
import { nothingMetadata } from "../page-metadata.ts";

export const instant = false;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await askedLocale((await params).locale);
  return nothingMetadata(locale, siteWords(locale).site("missing.title"));
}

export default async function UnknownAddress({ params }: Props) {
  const { locale } = await askedLocale((await params).locale);
  return <Missing locale={locale} />;
}
