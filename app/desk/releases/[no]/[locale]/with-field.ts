import type { Content } from "#domain/release.ts";
import { slugOf } from "#domain/slug.ts";

/**
 * The content with one field changed. Words of the address that came from the headline go with it: they are left empty,
 * and the server makes them of the new one.
 *
 * @param isUnpublished - the page has never been public; the address of one that has changes only by hand
 */
export function withField(
  content: Content,
  field: "headline" | "lead" | "place" | "slug" | "changeNote",
  value: string,
  isUnpublished: boolean,
): Content {
  const follows = field === "headline" && isUnpublished && content.slug === slugOf(content.headline);
  return { ...content, ...(follows && { slug: "" }), [field]: value };
}
