import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { acceptProposal } from "#commands/accept-proposal.ts";
import type { addContact } from "#commands/add-contact.ts";
import type { addPerson } from "#commands/add-person.ts";
import type { addSpeaker } from "#commands/add-speaker.ts";
import type { addTopic } from "#commands/add-topic.ts";
import type { approveEdition } from "#commands/approve-edition.ts";
import type { askForLease } from "#commands/ask-for-lease.ts";
import type { autosave } from "#commands/autosave.ts";
import type { changeContact } from "#commands/change-contact.ts";
import type { changeOffice } from "#commands/change-office.ts";
import type { changePassword } from "#commands/change-password.ts";
import type { changeRoles } from "#commands/change-roles.ts";
import type { changeSignOffPolicy } from "#commands/change-sign-off-policy.ts";
import type { changeSpeaker } from "#commands/change-speaker.ts";
import type { changeTopic } from "#commands/change-topic.ts";
import type { confirmRetraction } from "#commands/confirm-retraction.ts";
import type { createLanguageVersion } from "#commands/create-language-version.ts";
import type { createRelease } from "#commands/create-release.ts";
import type { declineProposal } from "#commands/decline-proposal.ts";
import type { disablePerson } from "#commands/disable-person.ts";
import type { discardEdition } from "#commands/discard-edition.ts";
import type { dismissRetraction } from "#commands/dismiss-retraction.ts";
import type { duplicateRelease } from "#commands/duplicate-release.ts";
import type { editEdition } from "#commands/edit-edition.ts";
import type { enablePerson } from "#commands/enable-person.ts";
import type { giveLease } from "#commands/give-lease.ts";
import type { holdLease } from "#commands/hold-lease.ts";
import type { importRelease } from "#commands/import-release.ts";
import type { nameRevision } from "#commands/name-revision.ts";
import type { openEdition } from "#commands/open-edition.ts";
import type { passWarning } from "#commands/pass-warning.ts";
import type { publishEditions } from "#commands/publish-editions.ts";
import type { recallEdition } from "#commands/recall-edition.ts";
import type { reinstatePublication } from "#commands/reinstate-publication.ts";
import type { reopenThread } from "#commands/reopen-thread.ts";
import type { replyToThread } from "#commands/reply-to-thread.ts";
import type { requestChanges } from "#commands/request-changes.ts";
import type { requestRetraction } from "#commands/request-retraction.ts";
import type { resolveThread } from "#commands/resolve-thread.ts";
import type { revokeSignOff } from "#commands/revoke-sign-off.ts";
import type { saveFacts } from "#commands/save-facts.ts";
import type { saveReleaseSettings } from "#commands/save-release-settings.ts";
import type { saveRevision } from "#commands/save-revision.ts";
import type { scheduleEditions } from "#commands/schedule-editions.ts";
import type { startThread } from "#commands/start-thread.ts";
import type { submitEdition } from "#commands/submit-edition.ts";
import type { takeBackPass } from "#commands/take-back-pass.ts";
import type { unscheduleAct } from "#commands/unschedule-act.ts";
import type { withdrawPublication } from "#commands/withdraw-publication.ts";
import type { writeLegalText } from "#commands/write-legal-text.ts";
import { severities } from "#domain/finding.ts";
import type { Result } from "#domain/result.ts";
import type { BodyRefusal } from "#richtext/body.ts";
import type { ContentRefusal } from "#richtext/content.ts";
import type { ImportFinding } from "#richtext/import/import-finding.ts";

type Verb = (...given: never[]) => Promise<Result<unknown, { code: string }>>;
type RefusalOf<Verbs extends Verb> = Extract<Awaited<ReturnType<Verbs>>, { ok: false }>["refusal"];

/** Every code of a closed union with the facts that its sentence may use: the compiler knows of a missing one. */
type FactsOf<Union extends { code: string }> = {
  [Code in Union["code"]]: readonly Exclude<keyof Extract<Union, { code: Code }>, "code">[];
};

const editorial: FactsOf<
  | ContentRefusal
  | RefusalOf<
      | typeof acceptProposal
      | typeof approveEdition
      | typeof askForLease
      | typeof autosave
      | typeof confirmRetraction
      | typeof createLanguageVersion
      | typeof createRelease
      | typeof declineProposal
      | typeof discardEdition
      | typeof dismissRetraction
      | typeof duplicateRelease
      | typeof editEdition
      | typeof giveLease
      | typeof holdLease
      | typeof importRelease
      | typeof nameRevision
      | typeof openEdition
      | typeof publishEditions
      | typeof recallEdition
      | typeof reinstatePublication
      | typeof reopenThread
      | typeof replyToThread
      | typeof requestChanges
      | typeof requestRetraction
      | typeof resolveThread
      | typeof revokeSignOff
      | typeof saveFacts
      | typeof saveReleaseSettings
      | typeof saveRevision
      | typeof scheduleEditions
      | typeof startThread
      | typeof submitEdition
      | typeof passWarning
      | typeof takeBackPass
      | typeof unscheduleAct
      | typeof withdrawPublication
    >
> = {
  already_discarded: ["locale"],
  already_public: ["locale", "stage"],
  already_signed_off: ["role"],
  already_withdrawn: ["locale"],
  ambiguous_time: ["date", "time", "earlier", "later"],
  another_release: ["locale"],
  asked_already: ["by"],
  being_written: ["locale", "by", "at"],
  body_invalid: ["reason"],
  body_lists_too_deep: [],
  body_too_long: ["characters", "longest"],
  change_note_missing: ["locale"],
  changed_meanwhile: [],
  checks_block: [],
  comment_empty: [],
  comment_not_found: [],
  comment_open: [],
  comment_settled: ["by", "at"],
  comment_too_long: ["longest"],
  contact_unknown: [],
  content_invalid: ["reason"],
  country_unknown: [],
  edition_not_found: [],
  edition_open: ["locale", "number", "stage"],
  edition_scheduled: ["locale", "number"],
  explanation_missing: ["locale"],
  field_too_long: ["field", "longest"],
  file_broken: [],
  file_empty: [],
  file_not_text: ["kind"],
  file_protected: [],
  file_takes_too_much: [],
  file_too_intricate: [],
  file_too_large: ["bytes", "largest"],
  file_unpacks_too_large: ["megabytes"],
  file_without_text: [],
  going_live: [],
  invalid_time: [],
  locale_must_be_required: ["locale"],
  locale_not_offered: ["locale"],
  media_gone: [],
  no_edition_chosen: [],
  no_language_chosen: [],
  nonexistent_time: ["date", "time", "before", "after"],
  not_a_duty_editor: [],
  not_a_second_person: [],
  not_a_writer: ["locale"],
  not_an_approver: [],
  not_an_author: [],
  not_an_author_or_approver: [],
  not_an_author_or_duty_editor: [],
  not_approved: ["locale", "stage"],
  not_in_review: ["locale", "stage"],
  not_public: ["locale"],
  not_scheduled: ["locale", "stage"],
  not_signed_off_by_you: ["locale"],
  not_the_submitter: ["locale"],
  not_with_approvers: ["locale", "stage"],
  not_with_authors: ["locale", "stage"],
  nobody_writes: [],
  not_withdrawn: ["locale"],
  not_writing_here: [],
  nothing_proposed: [],
  nothing_scheduled: [],
  nothing_to_revoke: ["locale", "stage"],
  notice_in_another_language: ["locale"],
  notice_missing: ["locale"],
  own_request: [],
  own_work: ["locale"],
  proposal_changes_nothing: [],
  proposal_without_words: [],
  quote_too_long: ["longest"],
  reason_missing: [],
  release_not_found: [],
  request_closed: [],
  request_not_found: [],
  required_locales_missing: ["locales"],
  retraction_pending: [],
  revision_name_missing: [],
  revision_name_too_long: ["longest"],
  revision_not_newest: ["seq"],
  role_already_signed_off: ["role"],
  sign_off_not_required: ["role"],
  sign_off_role_not_held: ["role"],
  source_missing: ["sourceLocale"],
  somebody_writes: ["by", "isOwn", "since"],
  source_not_found: ["seq"],
  stale_parent: [],
  stale_revision: ["locale"],
  too_soon: ["earliest"],
  topic_unknown: [],
  pass_without_reason: [],
  warning_gone: [],
  warning_not_passed: [],
  warning_passed_already: ["by"],
  version_exists: ["locale"],
  version_not_found: ["locale"],
  words_changed: ["quote"],
  wrong_locale: ["locale", "given"],
};

/** What the edge says before a verb is asked. */
const ofTheEdge = {
  unknown: ["code"],
  session_ended: [],
  words_not_saved: [],
  file_missing: [],
  file_not_sent: [],
  reader_missing: [],
};

const ofPeople: FactsOf<
  RefusalOf<typeof addPerson | typeof changePassword | typeof changeRoles | typeof disablePerson | typeof enablePerson>
> = {
  approver_without_sign_off_role: [],
  email_invalid: [],
  email_taken: [],
  language_without_translator: [],
  last_admin: [],
  not_an_admin: [],
  person_name_missing: [],
  person_not_found: [],
  sign_off_role_without_approver: [],
  translator_without_language: [],
};

const ofSettings: FactsOf<
  | RefusalOf<
      | typeof addContact
      | typeof addSpeaker
      | typeof addTopic
      | typeof changeContact
      | typeof changeOffice
      | typeof changeSignOffPolicy
      | typeof changeSpeaker
      | typeof changeTopic
      | typeof writeLegalText
    >
  | BodyRefusal
> = {
  body_invalid: [],
  body_lists_too_deep: [],
  body_too_long: [],
  contact_name_missing: [],
  contact_unknown: [],
  contact_unreachable: [],
  default_locale_not_offered: [],
  domain_invalid: [],
  legal_text_changed: [],
  legal_text_sectioned: [],
  legal_text_stopped: [],
  locale_not_offered: [],
  no_locale_offered: [],
  no_sign_off_required: [],
  not_an_admin: [],
  office_name_missing: [],
  security_contact_invalid: [],
  speaker_incomplete: [],
  speaker_name_missing: [],
  speaker_unknown: [],
  topic_key_invalid: [],
  topic_key_taken: [],
  topic_name_missing: [],
  topic_unknown: [],
  zone_unknown: [],
};

const ofImport: FactsOf<ImportFinding> = {
  changes_settled: ["count"],
  comments_left_out: ["count"],
  footnotes_moved: ["count"],
  characters_removed: ["count"],
  date_ambiguous: ["text", "date"],
  dates_differ: ["text", "date"],
  encoding_guessed: ["encoding"],
  heading_as_paragraph: ["text"],
  headline_guessed: ["headline"],
  headline_unknown: [],
  image_left_out: ["description", "source"],
  image_linked: [],
  image_refused: ["name", "reason", "largest"],
  images_kept: ["count"],
  images_too_many: ["count", "most"],
  language_differs: ["locale", "detected"],
  left_out: ["part", "text"],
  link_leads_nowhere: ["text", "href"],
  link_left_out_of_lead: ["text", "href"],
  link_not_allowed: ["text", "href"],
  link_without_base: ["text", "href"],
  list_flattened: ["text"],
  list_renumbered: ["count"],
  media_left_out: ["source"],
  place_proposed: ["place"],
  quotation_as_paragraph: ["text"],
  release_type_unknown: [],
  speaker_proposed: ["speaker", "office"],
  speaker_unknown: ["text"],
  statement_guessed: ["text"],
  table_as_paragraphs: ["text"],
  title_differs: ["title", "language"],
};

type Sentences = Readonly<Record<string, string>>;
type Codes = Readonly<Record<string, readonly string[]>>;

describe.each(["en", "de"])("in %s", (language) => {
  const { people, settings } = messages("desk");
  const { import: imported } = messages("workspace");

  test.each<[name: string, codes: Codes, sentences: Sentences]>([
    ["refusal of an editorial verb", { ...editorial, ...ofTheEdge }, messages("refusals")],
    ["refusal about people", { ...ofPeople, unknown: ["code"] }, people.refusal],
    [
      "refusal about settings",
      { ...ofSettings, session_ended: [], unreachable: [], unknown: ["code"] },
      settings.refusal,
    ],
    ["finding of an import", ofImport, imported.found],
  ])("every %s has a sentence of its facts, and no sentence is without one", (_, codes, sentences) => {
    expect(Object.keys(sentences).toSorted()).toEqual(Object.keys(codes).toSorted());
    for (const [code, sentence] of Object.entries(sentences)) {
      const used = [...sentence.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name);
      expect([code, used.filter((name) => !codes[code]?.some((fact) => fact === name))]).toEqual([code, []]);
    }
  });

  test("every warning has a short name, by which the history tells that it was let pass", () => {
    const warnings = Object.entries(severities).filter(([, severity]) => severity === "warning");
    const known = messages("checks");
    expect(warnings.filter(([code]) => !known[code].name).map(([code]) => code)).toEqual([]);
  });

  test("every finding of the checks has its words", () => {
    expect(Object.keys(messages("checks")).toSorted()).toEqual(Object.keys(severities).toSorted());
  });

  function messages(part: string) {
    return JSON.parse(readFileSync(new URL(`../i18n/messages/${part}/${language}.json`, import.meta.url), "utf8"));
  }
});
