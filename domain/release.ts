import type { Locale } from "./locale.ts";

/** The kind of item, shown above the headline. */
export const releaseTypes = [
  "press_release",
  "statement",
  "remarks",
  "readout",
  "joint_statement",
  "interview",
  "media_advisory",
  "article",
] as const;

export type ReleaseType = (typeof releaseTypes)[number];

/** `together`: the required locales first become public in one act or not at all; `as_ready`: each when it is ready. */
export const releaseModes = ["as_ready", "together"] as const;

export type ReleaseMode = (typeof releaseModes)[number];

/**
 * The printed facts as one language version prints them: names are copied in, so that the sign-off hash covers them.
 * Stored as canonical JSON beside the content of each revision.
 */
export interface PrintedFacts {
  schema: 1;
  releaseType: ReleaseType;
  /** Day of the dateline, `YYYY-MM-DD`, no zone; null until somebody fills it in. */
  date: string | null;
  topics: { id: string; key: string; name: string }[];
  /** ISO 3166-1 alpha-2 with the name in the language of the version. */
  countries: { code: string; name: string }[];
  contact: PrintedContact | null;
}

export interface PrintedContact {
  id: string;
  name: string;
  phone: string;
  email: string;
  hours: string;
}

/** The working copy of the facts on the release, language-neutral: which topics, not what they are called. */
export interface ReleaseFacts {
  releaseType: ReleaseType;
  date: string | null;
  topicIds: string[];
  countryCodes: string[];
  contactId: string | null;
}

/** What a reader of one language sees as the text of a release; canonical JSON without block ids is hashed. */
export interface Content {
  schema: 1;
  locale: Locale;
  headline: string;
  lead: string;
  /** In the page's own script, see `slug.ts`. */
  slug: string;
  /** Place of the dateline in this language. */
  place: string;
  body: BodyNode;
  /** Public sentence on what changed; null for the first edition and for a refile. */
  changeNote: string | null;
}

/** A node of the body as ProseMirror writes it to JSON; `richtext/schema.ts` says which are valid. */
export interface BodyNode {
  type: string;
  attrs?: Record<string, string | number | boolean | null>;
  content?: BodyNode[];
  marks?: { type: string; attrs?: Record<string, string | number | boolean | null> }[];
  text?: string;
}
