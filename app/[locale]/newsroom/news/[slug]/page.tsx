import type { Metadata } from "next";
import { ArticlePage, articleMetadata } from "../article-page.tsx";

export const instant = false;

type Props = { params: Promise<{ locale: string; slug: string }> };

/** An article by an address without its slug, or with slug and number in one: `news/2347076`, `news/slug-2347076`. */
export default async function ShortAddress({ params }: Props) {
  const { locale, slug } = await params;
  return <ArticlePage prefix={locale} segments={[slug]} />;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  return articleMetadata({ prefix: locale, segments: [slug] });
}
