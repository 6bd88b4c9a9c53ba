"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useRef, useState } from "react";
import { ChecksPanel } from "#components/checks/checks-panel.tsx";
import type { EditorDialog } from "#components/editor/editor-dialog.ts";
import { EditorDialogs } from "#components/editor/editor-dialogs.tsx";
import { EditorText } from "#components/editor/editor-text.tsx";
import { EditorToolbar } from "#components/editor/editor-toolbar.tsx";
import { focusBlock } from "#components/editor/focus-block.ts";
import { useBodyEditor } from "#components/editor/use-body-editor.ts";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { LeaveDialog } from "#components/ui/leave-dialog.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useCloseWarning, useSafeLeaving } from "#components/ui/use-safe-leaving.ts";
import type { LegalText } from "#db/queries/legal-texts.ts";
import type { LegalPage } from "#domain/legal-page.ts";
import type { Locale } from "#domain/locale.ts";
import { pathOf } from "#i18n/addresses.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { withoutBlockIds } from "#richtext/block-ids.ts";
import { bodyWords } from "#richtext/plain-text.ts";
import administration from "../../../../administration.module.css";
import { untouched } from "../../../../administration-state.ts";
import { useFormProblems } from "../../../../use-form-problems.ts";
import css from "./legal-text-form.module.css";
import { useLegalChecks } from "./use-legal-checks.ts";
import { useLegalText } from "./use-legal-text.ts";

interface LegalTextFormProps {
  page: LegalPage;
  locale: Locale;
  text: LegalText;
}

/** Writes the text of one legal page in one language; saved, it is public. */
export function LegalTextForm(props: LegalTextFormProps) {
  const { bfcacheId } = useRouter();
  // Next keeps what a page held when it was left: the next visit by a link is not to bring back what was discarded
  const [visit, setVisit] = useState({ id: bfcacheId, isDiscarded: false });
  if (visit.isDiscarded && visit.id !== bfcacheId) setVisit({ id: bfcacheId, isDiscarded: false });
  return <LegalTextSheet key={visit.id} {...props} onDiscard={() => setVisit({ ...visit, isDiscarded: true })} />;
}

function LegalTextSheet({ page, locale, text, onDiscard }: LegalTextFormProps & { onDiscard: () => void }) {
  const t = useTranslations("desk.settings");
  const language = useTranslations("terms.language");
  const { first, body, status, isOvertaken, write, save, replaceOther, saved } = useLegalText(page, locale, text);
  const findings = useLegalChecks(body, locale);
  const { problems } = useFormProblems("settings", status.kind === "refused" ? status : untouched);
  const [dialog, setDialog] = useState<EditorDialog | null>(null);
  const [answer, setAnswer] = useState<((isLeaving: boolean) => void) | null>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const { htmlLang, dir } = localeProfiles[locale];
  const title = t("legalText", { page: t(`legalPage.${page}`), language: language(locale) });
  const editor = useBodyEditor({
    kind: "page",
    document: first,
    locale,
    direction: dir,
    isReadOnly: false,
    labelledBy: "legal-text",
    onChange: (read) => write(withoutBlockIds(read()).body),
    onOpen: setDialog,
    onFocusToolbar: () => toolbar.current?.querySelector<HTMLElement>("button")?.focus(),
  });
  const mayLeave = useCallback(
    async () => (await saved()) || new Promise<boolean>((resolve) => setAnswer(() => resolve)),
    [saved],
  );
  const isUnsaved = status.kind !== "untouched" && status.kind !== "saved";
  useSafeLeaving(isUnsaved, mayLeave);
  useCloseWarning(isUnsaved);

  return (
    <div className={administration.form}>
      <div className={administration.intro}>
        <h2 id="legal-text">{title}</h2>
        <p className={administration.muted}>
          {t(`legalHint.${page}`)} {t("legalEmptyHint")}
        </p>
      </div>
      <ErrorSummary problems={problems} />
      <div className={css.sheet}>
        <div className={css.tools}>
          {editor && <EditorToolbar ref={toolbar} editor={editor} locale={locale} onOpen={setDialog} />}
        </div>
        <div className={css.text}>
          <EditorText editor={editor} />
        </div>
      </div>
      {findings.length > 0 && (
        <div className={css.checks}>
          <ChecksPanel
            findings={findings}
            onShow={({ place }) => editor && place.field === "body" && focusBlock(editor, place.block, place.words)}
          />
        </div>
      )}
      <div className={administration.actions}>
        <Button
          kind="main"
          isPending={status.kind === "saving"}
          offReason={isOvertaken ? t("refusal.legal_text_changed") : undefined}
          onPress={() => void save()}
        >
          {t(status.kind === "saving" ? "saving" : "legalSave")}
        </Button>
        {isOvertaken && (
          <Button kind="danger" onPress={() => void replaceOther()}>
            {t("legalReplace")}
          </Button>
        )}
        <LinkButton href="/desk/settings/legal" kind="quiet">
          {t("legalBack")}
        </LinkButton>
        {status.kind === "saved" && (
          <Notice tone="success" role="status">
            {t(bodyWords(body).trim() === "" ? "legalTaken" : "legalSaved")}{" "}
            <a href={pathOf(locale, { page })}>{t("legalView")}</a>
          </Notice>
        )}
      </div>
      {editor && (
        <EditorDialogs
          editor={editor}
          locale={locale}
          lang={htmlLang}
          dir={dir}
          open={dialog}
          onClose={() => setDialog(null)}
        />
      )}
      <LeaveDialog
        isOpen={answer !== null}
        name={title}
        onAnswer={(isLeaving) => {
          setAnswer(null);
          if (isLeaving) onDiscard();
          answer?.(isLeaving);
        }}
      />
    </div>
  );
}
