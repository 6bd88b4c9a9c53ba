import type { Metadata } from "next";
import { ArticlePage, articleMetadata } from "../../article-page.tsx";

export const instant = false;

type Props = { params: Promise<{ locale: string; slug: string; id: string }> };

/** An article at its canonical address, or with a slug that is not its own. */
export default async function CanonicalAddress({ params }: Props) {
  const { locale, slug, id } = await params;
  return <ArticlePage prefix={locale} segments={[slug, id]} />;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, id } = await params;
  return articleMetadata({ prefix: locale, segments: [slug, id] });
}
