import type { MediaItem } from "#db/queries/media.ts";
import type { EditionKind } from "#domain/edition.ts";
import type { Locale } from "#domain/locale.ts";
import type { SignOffRole } from "#domain/person.ts";
import type { BodyNode, Content, ReleaseMode, ReleaseType } from "#domain/release.ts";
import type { RetractionReason } from "#domain/retraction.ts";
import { slugOf } from "#domain/slug.ts";
import type { ContactKey } from "./contacts.ts";
import { frenchSpaces, withFrenchSpaces } from "./french-spaces.ts";
import { type Place, places } from "./names.ts";
import type { PersonKey } from "./people.ts";
import { type PicturePlace, withPicture } from "./pictures.ts";
import type { TopicKey } from "./topics.ts";

/** One release of the demo with its texts and what has happened to it. */
export interface DemoRelease {
  releaseType: ReleaseType;
  /** Day of the dateline, `YYYY-MM-DD`; a number counts days from the day of the seed. */
  date: string | number;
  place: Place;
  sourceLocale: Locale;
  authoritativeLocale: Locale;
  requiredLocales: Locale[];
  mode: ReleaseMode;
  topics: TopicKey[];
  contact: ContactKey;
  author: PersonKey;
  texts: Texts;
  /** In all languages and editions. */
  picture?: PicturePlace;
  story: Story;
}

export type Texts = Partial<Record<Locale, DemoText>>;

export interface DemoText {
  headline: string;
  lead: string;
  body: BodyNode;
  /** Only of a later edition that tells readers what changed. */
  changeNote?: string;
  /** Only of a text that is still on the desk. */
  journalistsOnly?: string;
}

export type Story = PublishedStory | DeskStory;

/** Public since before the system: comes in by the archive. */
export interface PublishedStory {
  kind: "published";
  /** Wall time in the ministry's zone, `YYYY-MM-DDTHH:MM`; the languages of `texts` went live together. */
  at: string;
  /** In order of time, each with the languages that changed. */
  later?: { kind: Exclude<EditionKind, "first">; at: string; texts: Texts }[];
  /** One explanation per language that was public. */
  withdrawn?: { at: string; explanations: Partial<Record<Locale, string>> };
  /** One notice per language that was public. */
  retracted?: { at: string; reasonClass: RetractionReason; notices: Partial<Record<Locale, string>> };
  /** A new edition on the desk beside what is public. */
  open?: { kind: Exclude<EditionKind, "first">; texts: Texts; versions: Partial<Record<Locale, DeskVersion>> };
}

/** Made with the ordinary verbs while the demo is seeded. */
export interface DeskStory {
  kind: "desk";
  versions: Partial<Record<Locale, DeskVersion>>;
}

/** How far one language version has come. Versions of a release that are published or scheduled go in one act. */
export type DeskVersion =
  | { stage: "draft" }
  | { stage: "in_review"; message?: string; signedOff?: { role: SignOffRole; comment?: string }[] }
  | { stage: "changes_requested"; role: SignOffRole; reason: string }
  | { stage: "approved" }
  | { stage: "scheduled"; inDays: number; time: string }
  | { stage: "published" }
  | { stage: "discarded" };

/** A text as it is stored. @param item - of the library, where the release has a picture */
export function contentOf(
  locale: Locale,
  { place, picture }: Pick<DemoRelease, "place" | "picture">,
  text: DemoText,
  item: MediaItem | null,
): Content {
  const isFrench = locale === "fr";
  const words = isFrench ? frenchSpaces : (unchanged: string) => unchanged;
  const body = isFrench ? withFrenchSpaces(text.body) : text.body;
  return {
    schema: 1,
    locale,
    headline: words(text.headline),
    lead: words(text.lead),
    slug: slugOf(text.headline),
    place: places[place][locale],
    body: picture && item ? withPicture(body, locale, picture, item) : body,
    changeNote: text.changeNote === undefined ? null : words(text.changeNote),
  };
}
