import type { Locale } from "./locale.ts";
import type { PrintedContact, PrintedFacts, ReleaseFacts } from "./release.ts";
import { ok, type Result, refuse } from "./result.ts";

export interface NamedTopic {
  id: string;
  key: string;
  names: Record<Locale, string>;
}

export interface NamedContact {
  id: string;
  names: Record<Locale, string>;
  hours: Record<Locale, string>;
  phone: string;
  email: string;
}

/** What the topics and the contact of a release are called in every language. */
export interface PrintedNames {
  topics: readonly NamedTopic[];
  contact: NamedContact | null;
}

export type UnknownFactRefusal = { code: "topic_unknown" } | { code: "country_unknown" } | { code: "contact_unknown" };

/** Whether everything that facts name exists. What is no longer offered may stay; countries are those that Unicode names. */
export function knownFacts(facts: ReleaseFacts, names: PrintedNames): Result<ReleaseFacts, UnknownFactRefusal> {
  const { topicIds, countryCodes, contactId } = facts;
  if (!topicIds.every((id) => names.topics.some((topic) => topic.id === id))) return refuse({ code: "topic_unknown" });
  if (!countryCodes.every(isCountry)) return refuse({ code: "country_unknown" });
  if (contactId !== null && names.contact?.id !== contactId) return refuse({ code: "contact_unknown" });
  return ok(facts);
}

/**
 * The facts of a release as one language version prints them: names are copied in, so that the sign-off hash covers
 * what a reader sees. Countries are called what Unicode calls them in that language.
 *
 * @throws on a topic or contact without a name given: `knownFacts` comes first
 */
export function printedFacts(facts: ReleaseFacts, locale: Locale, names: PrintedNames): PrintedFacts {
  const countryNames = new Intl.DisplayNames(locale, { type: "region" });
  return {
    schema: 1,
    releaseType: facts.releaseType,
    date: facts.date,
    topics: facts.topicIds.map((id) => {
      const topic = names.topics.find((named) => named.id === id);
      if (!topic) throw new Error(`Unknown topic ${id}.`);
      return { id, key: topic.key, name: topic.names[locale] };
    }),
    countries: facts.countryCodes.map((code) => ({ code, name: countryNames.of(code) ?? code })),
    contact: facts.contactId === null ? null : printedContact(facts.contactId, locale, names),
  };
}

function printedContact(id: string, locale: Locale, { contact }: PrintedNames): PrintedContact {
  if (contact?.id !== id) throw new Error(`Unknown contact ${id}.`);
  const { names, hours, phone, email } = contact;
  return { id, name: names[locale], phone, email, hours: hours[locale] };
}

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined;
}

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
