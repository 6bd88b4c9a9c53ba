import type { Content } from "#domain/release.ts";
import { slugOf } from "#domain/slug.ts";

/**
 * The content with one field changed. Words of the address that came from the headline go with it: they are left empty,
 * and the server makes them of the new one.
 *
 * @param isSlugFree - whether the address may still change
 */
export function withField(
  content: Content,
  field: "headline" | "lead" | "place" | "slug" | "changeNote",
  value: string,
  isSlugFree: boolean,
): Content {
  const follows = field === "headline" && isSlugFree && content.slug === slugOf(content.headline);
  return { ...content, ...(follows && { slug: "" }), [field]: value };
}
