import type { Approver } from "#domain/approval.ts";
import type {
  AnyEdition,
  ApprovedEdition,
  DiscardedEdition,
  DraftEdition,
  EditionInReview,
  Publication,
  ReturnedEdition,
} from "#domain/edition.ts";
import type { Person } from "#domain/person.ts";
import type { Content } from "#domain/release.ts";

export const noon = new Date("2026-06-04T12:00:00Z");

export function minutesAfter(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000);
}

/** Somebody without any role. */
export function person(given: Partial<Person> = {}): Person {
  return { id: "ada", name: given.id ?? "ada", roles: [], translates: [], signOffRoles: [], ...given };
}

export function author(given: Partial<Person> = {}): Person {
  return person({ roles: ["author"], ...given });
}

export function translator(given: Partial<Person> = {}): Person {
  return person({ id: "amira", roles: ["translator"], translates: ["ar"], ...given });
}

export function approver(given: Partial<Approver> = {}): Approver {
  return { ...person({ id: "grace", roles: ["approver"], signOffRoles: ["desk"] }), role: "desk", ...given };
}

export function dutyEditor(given: Partial<Person> = {}): Person {
  return person({ id: "dora", roles: ["duty_editor"], ...given });
}

const anyEdition: AnyEdition = {
  id: "edition",
  releaseNo: 2347076,
  locale: "en",
  number: 1,
  kind: "first",
  seq: 1,
  signOffHash: "a".repeat(64),
  authors: ["ada"],
};

export function draft(given: Partial<DraftEdition> = {}): DraftEdition {
  return { ...anyEdition, state: "draft", ...given };
}

export function editionInReview(given: Partial<EditionInReview> = {}): EditionInReview {
  return { ...anyEdition, state: "in_review", submittedBy: "ada", required: ["desk"], signOffs: [], ...given };
}

export function returnedEdition(given: Partial<ReturnedEdition> = {}): ReturnedEdition {
  return {
    ...anyEdition,
    state: "changes_requested",
    objection: { by: "grace", reason: "The number is wrong.", at: noon },
    ...given,
  };
}

export function approvedEdition(given: Partial<ApprovedEdition> = {}): ApprovedEdition {
  return {
    ...anyEdition,
    state: "approved",
    submittedBy: "ada",
    required: ["desk"],
    signOffs: [{ by: "grace", role: "desk", at: noon }],
    publication: null,
    ...given,
  };
}

export function scheduledEdition(given: Partial<ApprovedEdition> = {}): ApprovedEdition {
  return approvedEdition({ publication: publication({ goLiveAt: minutesAfter(noon, 60) }), ...given });
}

export function publishedEdition(given: Partial<ApprovedEdition> = {}): ApprovedEdition {
  return approvedEdition({ publication: publication(), ...given });
}

export function discardedEdition(given: Partial<DiscardedEdition> = {}): DiscardedEdition {
  return { ...anyEdition, state: "discarded", ...given };
}

/** Public since an hour before noon. */
export function publication(given: Partial<Publication> = {}): Publication {
  return {
    publicationNo: 1,
    goLiveAt: minutesAfter(noon, -60),
    endsAt: null,
    withdrawn: false,
    retracted: false,
    ...given,
  };
}

export function content(given: Partial<Content> = {}): Content {
  return {
    schema: 1,
    locale: "en",
    headline: "Foreign Minister opens the harbour conference",
    lead: "Twenty states meet in Lindmar to agree on safe routes for shipping.",
    slug: "foreign-minister-opens-the-harbour-conference",
    place: "Lindmar",
    body: {
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [
            { type: "text", text: "Ministers from twenty states met in the old harbour of Lindmar this week." },
          ],
        },
      ],
    },
    changeNote: null,
    ...given,
  };
}
