import { administer, type NotAnAdmin } from "./administration.ts";
import { isLinkTarget } from "./link-target.ts";
import { type Locale, locales } from "./locale.ts";
import type { Person, SignOffRole } from "./person.ts";
import { ok, type Result, refuse } from "./result.ts";

/** The press office as its public pages print it. */
export interface OfficeSettings {
  names: Record<Locale, { name: string; subtitle: string; city: string }>;
  /** IANA, for example `Europe/Berlin`. */
  zone: string;
  phone: string;
  email: string;
  /** Names the office in `tag:` URIs, which readers' programs keep for ever. */
  domain: string;
  /** Locales offered, in the order in which they are listed. */
  locales: Locale[];
  defaultLocale: Locale;
  /** Who is told of a weakness in our security: an e-mail address or an https address; empty: the office's e-mail. */
  securityContact: string;
}

export type OfficeRefusal =
  | NotAnAdmin
  | { code: "no_locale_offered" }
  | { code: "default_locale_not_offered"; locale: Locale }
  | { code: "office_name_missing"; locale: Locale }
  | { code: "zone_unknown"; zone: string }
  | { code: "domain_invalid" }
  | { code: "security_contact_invalid" };

export function changeOffice(admin: Person, office: OfficeSettings): Result<OfficeSettings, OfficeRefusal> {
  const allowed = administer(admin);
  if (!allowed.ok) return allowed;
  if (office.locales.length === 0) return refuse({ code: "no_locale_offered" });
  if (!office.locales.includes(office.defaultLocale)) {
    return refuse({ code: "default_locale_not_offered", locale: office.defaultLocale });
  }
  const nameless = office.locales.find((locale) => office.names[locale].name.trim() === "");
  if (nameless) return refuse({ code: "office_name_missing", locale: nameless });
  if (!isZone(office.zone)) return refuse({ code: "zone_unknown", zone: office.zone });
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(office.domain)) return refuse({ code: "domain_invalid" });
  if (office.securityContact !== "" && securityContactUri(office.securityContact) === undefined) {
    return refuse({ code: "security_contact_invalid" });
  }
  return ok(office);
}

/** The address as `security.txt` names it (RFC 9116 §2.5.3); undefined for what is neither e-mail nor https. */
export function securityContactUri(contact: string): string | undefined {
  const uri = contact.includes("://") ? contact : `mailto:${contact}`;
  return /^(?:https:\/\/|mailto:)/i.test(uri) && isLinkTarget(uri) ? uri : undefined;
}

export type LocaleRefusal = { code: "locale_not_offered"; locale: Locale };

/** Whether the office publishes in these languages: nothing new is begun in another one. */
export function offers(
  { locales: offered }: Pick<OfficeSettings, "locales">,
  wanted: readonly Locale[],
): Result<readonly Locale[], LocaleRefusal> {
  const other = wanted.find((locale) => !offered.includes(locale));
  return other ? refuse({ code: "locale_not_offered", locale: other }) : ok(wanted);
}

/** Words in each language, for example what a topic or contact is called. */
export type PerLocale = Record<Locale, string>;

export interface Topic {
  /** Stands in addresses and never changes. */
  key: string;
  names: PerLocale;
}

export type TopicRefusal = NotAnAdmin | { code: "topic_key_invalid" } | { code: "topic_name_missing"; locale: Locale };

/** Every language has a name for it, because facts are printed in each of them. */
export function setTopic(admin: Person, { key, names }: Topic): Result<Topic, TopicRefusal> {
  const allowed = administer(admin);
  if (!allowed.ok) return allowed;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) return refuse({ code: "topic_key_invalid" });
  const missing = nameless(names);
  return missing ? refuse({ code: "topic_name_missing", locale: missing }) : ok({ key, names: trimmed(names) });
}

export interface Contact {
  names: PerLocale;
  /** When somebody answers; may be empty. */
  hours: PerLocale;
  phone: string;
  email: string;
}

export type ContactRefusal =
  | NotAnAdmin
  | { code: "contact_name_missing"; locale: Locale }
  | { code: "contact_unreachable" };

export function setContact(admin: Person, { names, hours, phone, email }: Contact): Result<Contact, ContactRefusal> {
  const allowed = administer(admin);
  if (!allowed.ok) return allowed;
  const missing = nameless(names);
  if (missing) return refuse({ code: "contact_name_missing", locale: missing });
  if (phone.trim() === "" && email.trim() === "") return refuse({ code: "contact_unreachable" });
  return ok({ names: trimmed(names), hours: trimmed(hours), phone: phone.trim(), email: email.trim() });
}

export type PolicyRefusal = NotAnAdmin | { code: "no_sign_off_required" };

/** Whose sign-off a type of release needs: somebody's, always. */
export function setPolicy(
  admin: Person,
  required: readonly SignOffRole[],
): Result<readonly SignOffRole[], PolicyRefusal> {
  const allowed = administer(admin);
  if (!allowed.ok) return allowed;
  return required.length === 0 ? refuse({ code: "no_sign_off_required" }) : ok(required);
}

function nameless(names: PerLocale): Locale | undefined {
  return locales.find((locale) => names[locale].trim() === "");
}

export function trimmed({ de, en, fr, ar, "de-simple": simple }: PerLocale): PerLocale {
  return { de: de.trim(), en: en.trim(), fr: fr.trim(), ar: ar.trim(), "de-simple": simple.trim() };
}

function isZone(zone: string): boolean {
  if (!/^[A-Z]/.test(zone)) return false; // offsets are no zones: they know no summer time
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
