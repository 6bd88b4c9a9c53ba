import type { Locale } from "#domain/locale.ts";
import { type OfficeSettings, securityContactUri } from "#domain/office.ts";
import { localeProfiles } from "#i18n/locales.ts";

const securityTextPath = "/.well-known/security.txt";

/**
 * Whom to tell of a weakness, for machines and people (RFC 9116). Undefined while the office has named nobody.
 *
 * @param at - the database's clock; the text expires ten to eleven months later, on the first of a month at midnight
 *   UTC, so that it is the same in every process
 */
export function securityText(
  { securityContact, email, locales }: Pick<OfficeSettings, "securityContact" | "email" | "locales">,
  origin: string,
  at: Date,
): string | undefined {
  const contact = securityContactUri(securityContact || email);
  if (contact === undefined) return undefined;
  const expires = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 11, 1));
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace(".000Z", "Z")}`,
    `Preferred-Languages: ${languagesOf(locales).join(", ")}`,
    // the field takes no other scheme (§2.5.2)
    ...(origin.startsWith("https://") ? [`Canonical: ${origin}${securityTextPath}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function languagesOf(locales: readonly Locale[]): string[] {
  return [...new Set(locales.map((locale) => new Intl.Locale(localeProfiles[locale].htmlLang).language))];
}
