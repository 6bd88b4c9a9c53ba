import type { LegalPage } from "#domain/legal-page.ts";
import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import { accessibility } from "./legal/accessibility.ts";
import { imprint } from "./legal/imprint.ts";
import { privacy } from "./legal/privacy.ts";

/** The ministry's legal pages in every language. Authorities and addresses are invented, the statements about the site true. */
export const legalTexts: Readonly<Record<LegalPage, Readonly<Record<Locale, BodyNode>>>> = {
  accessibility,
  privacy,
  imprint,
};
