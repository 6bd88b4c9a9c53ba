import type { Metadata } from "next";
import type { Locale } from "#domain/locale.ts";
import { env } from "#env.ts";
import { type DescribedPage, describeNothing, describePage, type Publisher } from "./describe-page.ts";
import { office } from "./live.ts";

export async function pageMetadata(page: DescribedPage): Promise<Metadata> {
  return describePage(await publisher(page.locale), page);
}

export async function nothingMetadata(locale: Locale, title: string): Promise<Metadata> {
  return describeNothing(await publisher(locale), locale, title);
}

async function publisher(locale: Locale): Promise<Publisher> {
  const { names, mode } = await office();
  return { name: names[locale].name, mode, origin: env.PUBLIC_ORIGIN };
}
