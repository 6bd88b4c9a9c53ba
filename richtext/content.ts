import { isLocale } from "#domain/locale.ts";
import type { Content } from "#domain/release.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { type BodyRefusal, parseBody } from "./body.ts";

/** Longest value of each field, in UTF-16 units. */
export const longestField = {
  headline: 400,
  lead: 2_000,
  slug: 200,
  place: 120,
  changeNote: 1_000,
  journalistsOnly: 5_000,
} as const;

export type ContentRefusal =
  | BodyRefusal
  | { code: "content_invalid"; reason: string }
  | { code: "field_too_long"; field: keyof typeof longestField; longest: number };

const unprintable = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?!\n)\p{Cc}/u;
const names = ["schema", "locale", "headline", "lead", "slug", "place", "body", "changeNote"];

/** Content as it may be stored: known members only, strings in NFC without control characters, a valid body. */
export function parseContent(json: unknown): Result<Content, ContentRefusal> {
  if (json === null || typeof json !== "object" || Array.isArray(json)) return invalid("Expected an object");
  const members: Partial<Record<string, unknown>> = { ...json };
  const unknown = Object.keys(members).find((key) => !names.includes(key));
  if (unknown !== undefined) return invalid(`Unknown member: ${unknown}`);
  if (members.schema !== 1) return invalid("Unknown schema version");
  if (typeof members.locale !== "string" || !isLocale(members.locale)) return invalid("Unknown locale");

  const headline = field(members, "headline");
  const lead = field(members, "lead");
  const slug = field(members, "slug");
  const place = field(members, "place");
  const changeNote = members.changeNote === null ? ok(null) : field(members, "changeNote");
  const body = parseBody(members.body);
  if (!headline.ok) return headline;
  if (!lead.ok) return lead;
  if (!slug.ok) return slug;
  if (!place.ok) return place;
  if (!changeNote.ok) return changeNote;
  if (!body.ok) return body;
  return ok({
    schema: 1,
    locale: members.locale,
    headline: headline.value,
    lead: lead.value,
    slug: slug.value,
    place: place.value,
    body: body.value,
    changeNote: changeNote.value,
  });
}

/** A text for journalists only as it may be stored, "" for none. It is no part of the content, which the site reads. */
export function parseJournalistsOnly(json: unknown): Result<string, ContentRefusal> {
  return field({ journalistsOnly: json }, "journalistsOnly");
}

function field(
  members: Partial<Record<string, unknown>>,
  name: keyof typeof longestField,
): Result<string, ContentRefusal> {
  const value = members[name];
  if (typeof value !== "string") return invalid(`${name} is no text`);
  if (unprintable.test(value)) return invalid(`${name} holds control or unassigned characters`);
  if (value.length > longestField[name])
    return refuse({ code: "field_too_long", field: name, longest: longestField[name] });
  return ok(value.normalize("NFC"));
}

function invalid(reason: string): { ok: false; refusal: ContentRefusal } {
  return refuse({ code: "content_invalid", reason });
}
