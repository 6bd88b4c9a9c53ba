import type { Locale } from "#domain/locale.ts";
import type { Content } from "#domain/release.ts";
import { slugOf } from "#domain/slug.ts";
import { emptyBody } from "#richtext/body.ts";

/** The text of a language version that nobody has written yet. */
export function firstContent(locale: Locale, given: { headline: string; place: string }): Content {
  return {
    schema: 1,
    locale,
    headline: given.headline,
    lead: "",
    slug: given.headline === "" ? "" : slugOf(given.headline),
    place: given.place,
    body: emptyBody(),
    changeNote: null,
  };
}
