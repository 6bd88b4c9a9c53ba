"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { EditorText } from "#components/editor/editor-text.tsx";
import { EditorToolbar } from "#components/editor/editor-toolbar.tsx";
import { focusBlock } from "#components/editor/focus-block.ts";
import { LinkDialog } from "#components/editor/link-dialog.tsx";
import { useBodyEditor } from "#components/editor/use-body-editor.ts";
import type { EditionKind } from "#domain/edition.ts";
import type { FindingPlace } from "#domain/finding.ts";
import type { PrintedFacts } from "#domain/release.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { withBlockIds, withoutBlockIds } from "#richtext/block-ids.ts";
import { ConflictView } from "./conflict-view.tsx";
import { LeaseStrip } from "./lease/lease-strip.tsx";
import { useLease } from "./lease/use-lease.ts";
import { Panel } from "./panel.tsx";
import type { OpenedText } from "./saving/opened-text.ts";
import { RestoreStrip } from "./saving/restore-strip.tsx";
import { SaveIndicator } from "./saving/save-indicator.tsx";
import type { WrittenText } from "./saving/saver.ts";
import { SignInAgain } from "./saving/sign-in-again.tsx";
import { useLostCopy } from "./saving/use-lost-copy.ts";
import { useSaving } from "./saving/use-saving.ts";
import { StatusLine } from "./status-line.tsx";
import fieldCss from "./text-fields.module.css";
import { type TextField, TextFields } from "./text-fields.tsx";
import { useChecks } from "./use-checks.ts";
import { useShortcut } from "./use-shortcut.ts";
import { withField } from "./with-field.ts";
import css from "./workspace.module.css";
import { WritingProvider } from "./writing.tsx";

interface WorkspaceProps {
  releaseNo: number;
  /** Address of this page. */
  at: string;
  person: { id: string; name: string; email: string };
  editionId: string;
  editionKind: EditionKind;
  /** The newest words that the server has. */
  opened: OpenedText;
  /** Revision of the source that stands beside; null for the source itself. */
  sourceSeq: number | null;
  facts: PrintedFacts;
  isReadOnly: boolean;
  /** The words under which the page is public, once it is: from then on they change only by hand. */
  publicSlug: string | null;
  /** The stage, in colour and words. */
  badge: ReactNode;
  preview: ReactNode;
  mainAction: ReactNode;
  tabs: ReactNode;
  strips: ReactNode;
  details: ReactNode;
  discarding: ReactNode;
  history: ReactNode;
  /** The text that is translated, to read beside. */
  source: ReactNode;
}

/** One language version while it is written: bar, languages, text, and what the checks and the details say beside it. */
export function Workspace(props: WorkspaceProps) {
  const { opened, person, facts, editionId, editionKind, isReadOnly, publicSlug } = props;
  const t = useTranslations("workspace");
  const [fields, setFields] = useState(opened.content);
  const [initialDocument] = useState(() => withBlockIds(opened.content.body, opened.blockIds));
  const latest = useRef<WrittenText>({ content: opened.content, blockIds: opened.blockIds });
  const shown = useRef<Editor | null>(null);
  const isPutting = useRef(false);
  const toolbar = useRef<HTMLDivElement>(null);
  const [isLinkOpen, setLinkOpen] = useState(false);
  const [isSourceShown, setSourceShown] = useState(true);

  /** Puts a text on the screen that was written elsewhere. */
  const put = useCallback((text: WrittenText) => {
    latest.current = text;
    setFields(text.content);
    const document = withBlockIds(text.content.body, text.blockIds);
    isPutting.current = true;
    shown.current?.commands.setContent(document, { emitUpdate: true });
    isPutting.current = false;
  }, []);
  const { saver, state } = useSaving({ ...props, personId: person.id, onAdopt: put });
  const { presence, tell } = useLease({
    ...props,
    tab: saver?.tab ?? null,
    words: () => saver?.state().known.words ?? opened.words,
    onRead: (read) => {
      if (!saver?.isClean()) return; // what this window has not saved stays, and ends in the conflict's view
      saver.adopt(read, read);
      put(read);
    },
  });
  const isWriting = presence?.writer === "here";
  const change = useCallback(
    (next: WrittenText) => {
      latest.current = next;
      setFields(next.content);
      saver?.written(next);
    },
    [saver],
  );
  const changeField = useCallback(
    (field: TextField, value: string) => {
      const { content, blockIds } = latest.current;
      change({ content: withField(content, field, value, publicSlug === null), blockIds });
    },
    [change, publicSlug],
  );

  const { htmlLang, dir } = localeProfiles[fields.locale];
  const editor = useBodyEditor({
    kind: "release",
    document: initialDocument,
    locale: fields.locale,
    direction: dir,
    isReadOnly: !isWriting,
    labelledBy: "workspace-text",
    onChange: (document) => {
      if (isPutting.current) return;
      const { body, blockIds } = withoutBlockIds(document);
      change({ content: { ...latest.current.content, body }, blockIds });
    },
    onEditLink: () => setLinkOpen(true),
    onFocusToolbar: () => toolbar.current?.querySelector<HTMLElement>("button")?.focus(),
  });

  shown.current = editor;

  useEffect(() => {
    if (window.matchMedia("(width < 768px)").matches) setSourceShown(false);
  }, []);

  const findings = useChecks(fields, facts, editionKind);
  const save = useCallback(async () => {
    const isMine = isWriting || saver?.isClean() === false; // whoever lost the lease may still hold words
    return !isMine || ((await saver?.save()) ?? false);
  }, [isWriting, saver]);
  const { copy, settle } = useLostCopy({ editionId, editionKind, personId: person.id, content: opened.content });
  const restore = useCallback(async () => {
    if (!copy || !(await save())) return false; // what is there has a revision first
    put(copy.text);
    change(copy.text);
    await settle();
    return true;
  }, [copy, save, put, change, settle]);
  const { status } = state;
  const [isSignInOpen, setSignInOpen] = useState(false);
  useEffect(() => setSignInOpen(status === "ended"), [status]);
  const retry = useCallback(() => {
    setSignInOpen(false);
    void saver?.flush();
  }, [saver]);
  useShortcut("s", save);
  useTitleMark(status !== "saved" && status !== "saving");

  const show = useCallback(
    (place: FindingPlace) => {
      if (place.field === "body") {
        if (editor) focusBlock(editor, place.block);
        return;
      }
      document.querySelector<HTMLElement>(`[data-field="${place.field}"]`)?.focus();
    },
    [editor],
  );

  const writing = useMemo(
    () => ({
      status,
      seen: state.known.signOffHash,
      save,
      stops: findings?.filter(({ severity }) => severity === "stop").length ?? 0,
    }),
    [status, state.known.signOffHash, save, findings],
  );

  return (
    <WritingProvider value={writing}>
      <div className={css.workspace} data-read-only={isReadOnly || undefined}>
        <header className={css.bar}>
          <div className={css.heading}>
            <h1>
              <span className={css.number}>{props.releaseNo}</span>{" "}
              <bdi className={css.title} lang={htmlLang} dir={dir}>
                {fields.headline || t("untitled")}
              </bdi>
            </h1>
            {props.badge}
          </div>
          {isReadOnly ? null : <SaveIndicator state={state} onRetry={retry} onSignIn={() => setSignInOpen(true)} />}
          <div className={css.barActions}>
            {props.preview}
            {props.mainAction}
          </div>
        </header>
        {props.tabs}
        <div className={css.columns}>
          <div className={css.writing}>
            {!isReadOnly && (presence === null || isWriting) && (
              <div className={css.tools}>
                {editor && isWriting && (
                  <EditorToolbar
                    ref={toolbar}
                    editor={editor}
                    locale={fields.locale}
                    onEditLink={() => setLinkOpen(true)}
                  />
                )}
              </div>
            )}
            <div className={css.desktop}>
              {props.strips}
              {presence && !isReadOnly && (
                <div className={css.strips}>
                  <LeaseStrip presence={presence} onTell={tell} />
                </div>
              )}
              {copy && isWriting && (
                <div className={css.strips}>
                  <RestoreStrip copy={copy} content={fields} onRestore={restore} onDiscard={settle} />
                </div>
              )}
              {state.other && (
                <ConflictView
                  mine={fields}
                  date={facts.date}
                  other={state.other}
                  onKeepMine={() => {
                    saver?.followOther();
                    void saver?.save();
                  }}
                />
              )}
              <div className={css.sheets} data-source={(props.source && isSourceShown) || undefined}>
                {props.source && isSourceShown && <div className={css.source}>{props.source}</div>}
                <div className={css.sheet}>
                  <TextFields content={fields} date={facts.date} isReadOnly={!isWriting} onChange={changeField} />
                  <div className={fieldCss.field}>
                    <div className={fieldCss.fieldHead} id="workspace-text">
                      {t("fields.body")}
                    </div>
                    <EditorText editor={editor} />
                  </div>
                </div>
              </div>
            </div>
            <StatusLine
              content={fields}
              hasSource={Boolean(props.source)}
              isSourceShown={isSourceShown}
              onToggleSource={() => setSourceShown((isShown) => !isShown)}
            />
          </div>
          <Panel
            findings={findings}
            onShow={show}
            details={props.details}
            discarding={props.discarding}
            history={props.history}
            content={fields}
            editionKind={editionKind}
            publicSlug={props.publicSlug}
            isReadOnly={!isWriting}
            onChange={changeField}
          />
        </div>
        <SignInAgain person={person} isOpen={isSignInOpen} onOpenChange={setSignInOpen} onSignedIn={retry} />
        {editor && (
          <LinkDialog
            editor={editor}
            lang={htmlLang}
            dir={dir}
            isOpen={isLinkOpen}
            onClose={() => setLinkOpen(false)}
          />
        )}
      </div>
    </WritingProvider>
  );
}

/** A dot before the title of the window while it holds unsaved words. */
function useTitleMark(isUnsaved: boolean) {
  useEffect(() => {
    if (!isUnsaved) return;
    const before = document.title;
    document.title = `● ${before}`;
    return () => {
      document.title = before;
    };
  }, [isUnsaved]);
}
