"use client";

import type { Editor } from "@tiptap/react";
import { type ReactNode, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { EditorDialog } from "#components/editor/editor-dialog.ts";
import { focusBlock } from "#components/editor/focus-block.ts";
import { putDocument } from "#components/editor/put-document.ts";
import type { StandingTexts } from "#components/editor/standing-texts.tsx";
import { useBodyEditor } from "#components/editor/use-body-editor.ts";
import { later } from "#components/ui/later.tsx";
import { isOpen } from "#domain/comment.ts";
import type { EditionKind } from "#domain/edition.ts";
import type { Finding } from "#domain/finding.ts";
import type { LinkKnowledge } from "#domain/link-answer.ts";
import type { ListedName } from "#domain/listed-name.ts";
import type { MediaRights } from "#domain/media.ts";
import type { Person } from "#domain/person.ts";
import type { Content, PrintedFacts } from "#domain/release.ts";
import type { LinkedRelease } from "#domain/release-link.ts";
import type { PassedWarning } from "#domain/warning-pass.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { withBlockIds } from "#richtext/block-ids.ts";
import { showField } from "./checks/show-field.ts";
import { useFixes } from "./checks/use-fixes.ts";
import { useTextChecks } from "./checks/use-text-checks.ts";
import { useComments } from "./comments/use-comments.ts";
import { FullScreenState } from "./full-screen-state.tsx";
import { PanelFrame } from "./panel-frame.tsx";
import { RevisionNameForm } from "./revision-name/form.tsx";
import type { OpenedText } from "./saving/opened-text.ts";
import { SaveIndicator } from "./saving/save-indicator.tsx";
import type { WrittenText } from "./saving/saver.ts";
import { StatusLine } from "./status-line.tsx";
import { TextDesktop } from "./text-desktop.tsx";
import { bodyLabelId } from "./text-sheet.tsx";
import { TextTools } from "./text-tools.tsx";
import { useFindKeys } from "./use-find-keys.ts";
import { useFullScreen } from "./use-full-screen.ts";
import { useShortcut } from "./use-shortcut.ts";
import { useSourceShown } from "./use-source-shown.ts";
import { useWrittenText } from "./use-written-text.ts";
import css from "./workspace.module.css";
import { WorkspaceBar } from "./workspace-bar.tsx";
import { WritingProvider } from "./writing.tsx";

const EditorDialogs = later(async () => (await import("#components/editor/editor-dialogs.tsx")).EditorDialogs);
const Panel = later(async () => (await import("./panel.tsx")).Panel, <PanelFrame />);
const TextChecks = later(async () => (await import("./checks/text-checks.tsx")).TextChecks);
const CommentsPanel = later(async () => (await import("./comments/comments-panel.tsx")).CommentsPanel);
const SignInAgain = later(async () => (await import("./saving/sign-in-again.tsx")).SignInAgain);

interface WorkspaceProps {
  releaseNo: number;
  /** Address of this page. */
  at: string;
  person: Person & { email: string };
  editionId: string;
  editionKind: EditionKind;
  /** The newest words that the server has. */
  opened: OpenedText;
  /** Revision of the source that stands beside; null for the source itself. */
  sourceSeq: number | null;
  facts: PrintedFacts;
  /** What writers of this language copy into the text. */
  standing: StandingTexts;
  /** Newest text of the source language, for the checks; null for the source itself. */
  sourceText: { content: Content; hasChanged: boolean } | null;
  /** What the public reads of this language. */
  published: Content | null;
  /** Releases that the text links to, as they were when the page was opened. */
  linkedReleases: readonly LinkedRelease[];
  /** What its links had answered then. */
  linkKnowledge: LinkKnowledge;
  /** Of people and of the office itself, in the settings. */
  listedNames: readonly ListedName[];
  /** Of what it showed when the page was made. */
  mediaRights: readonly MediaRights[];
  passed: readonly PassedWarning[];
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
  otherActs: ReactNode;
  history: ReactNode;
  /** The text that is translated, to read beside. */
  source: ReactNode;
}

/** One language version while it is written: bar, languages, text, and what the checks and the details say beside it. */
export function Workspace(props: WorkspaceProps) {
  const { opened, person, facts, editionKind, isReadOnly } = props;
  const shown = useRef<Editor | null>(null);
  const put = useCallback(({ content, blockIds }: WrittenText, writer: string | null) => {
    if (shown.current) putDocument(shown.current, withBlockIds(content.body, blockIds), writer);
  }, []);
  const writer = useWrittenText({ ...props, onPut: put });
  const { content, rested, read, saver, state, presence, isWriting, changeField, save } = writer;

  const toolbar = useRef<HTMLDivElement>(null);
  const [dialog, setDialog] = useState<EditorDialog | null>(null);
  const [isFindOpen, setFindOpen] = useState(false);
  const { isFull, toggle: toggleFull, leave } = useFullScreen();
  const [isSourceShown, toggleSource, showSource] = useSourceShown();
  const [initialDocument] = useState(() => withBlockIds(opened.content.body, opened.blockIds));
  const { htmlLang, dir } = localeProfiles[content.locale];
  const editor = useBodyEditor({
    kind: "release",
    document: initialDocument,
    locale: content.locale,
    direction: dir,
    isReadOnly: !isWriting,
    labelledBy: bodyLabelId,
    boilerplate: props.standing.boilerplate,
    onChange: writer.changeBody,
    onOpen: setDialog,
    onLeave: leave,
    onFocusToolbar: () => toolbar.current?.querySelector<HTMLElement>("button")?.focus(),
  });
  shown.current = editor;

  const { status } = state;
  const [isSignInOpen, setSignInOpen] = useState(false);
  useEffect(() => setSignInOpen(status === "ended"), [status]);
  const comments = useComments({
    at: props.at,
    editionId: props.editionId,
    person,
    editor,
    fields: content,
    writingTab: isWriting ? (saver?.tab ?? null) : null,
    onSessionEnded: useCallback(() => setSignInOpen(true), []),
  });
  const makeRoom = useEffectEvent(leave);
  useEffect(() => {
    if (comments.summons > 0) makeRoom(); // the panel has none beside a text that fills the screen
  }, [comments.summons]);
  const openThreads = useMemo(() => comments.threads.filter(isOpen), [comments.threads]);
  const openComments = useMemo(() => openThreads.map(({ id }) => id), [openThreads]);

  const checked = useTextChecks({
    ...props,
    isWriting,
    content: rested.content,
    journalistsOnly: rested.journalistsOnly,
    hasSaved: state.known.words !== opened.words,
    openComments,
  });
  const fixes = useFixes({ editor, read, changeField }, rested.content);
  const retry = useCallback(() => {
    setSignInOpen(false);
    void saver?.flush();
  }, [saver]);
  useShortcut("s", save);
  const show = useCallback(
    ({ code, place }: Finding) => {
      if (place.field === "source") {
        showSource();
        setTimeout(() => showField(place)); // once it stands there
        return;
      }
      if (place.field !== "body") return showField(place);
      if (!editor) return;
      focusBlock(editor, place.block, place.words);
      if (isWriting && linkCodes.has(code)) setDialog("link");
    },
    [editor, isWriting, showSource],
  );

  const openFind = useCallback(() => setFindOpen(true), []);
  const closeFind = useCallback(() => setFindOpen(false), []);
  const onFindKey = useFindKeys(openFind);
  const flush = useCallback(async () => saver?.flush() ?? true, [saver]);
  const { editionId } = props;
  const checks = useCallback(
    (showIn: (finding: Finding) => void) => (
      <TextChecks
        checked={checked}
        editionId={editionId}
        isReadOnly={!isWriting}
        fixes={fixes}
        flush={flush}
        onShow={showIn}
      />
    ),
    [checked, editionId, isWriting, fixes, flush],
  );
  const findings = useMemo(() => [...checked.stops, ...checked.warnings], [checked]);
  const commentsPart = useMemo(
    () => ({
      open: openThreads.length,
      summons: comments.summons,
      view: <CommentsPanel comments={comments} locale={content.locale} at={props.at} />,
    }),
    [openThreads, comments, content.locale, props.at],
  );
  const writing = useMemo(
    () => ({
      status,
      seen: state.known.signOffHash,
      save,
      stops: checked.stops.length,
      warnings: checked.warnings,
      letPass: checked.letPass,
      threads: openThreads,
    }),
    [status, state.known.signOffHash, save, checked, openThreads],
  );

  return (
    <WritingProvider value={writing}>
      <div className={css.workspace} data-read-only={isReadOnly || undefined} data-full-screen={isFull || undefined}>
        <WorkspaceBar
          releaseNo={props.releaseNo}
          content={content}
          badge={props.badge}
          saving={
            isReadOnly ? null : (
              <SaveIndicator
                state={state}
                onRetry={retry}
                onSignIn={() => setSignInOpen(true)}
                naming={isWriting ? <RevisionNameForm editionId={props.editionId} seq={state.known.seq} /> : null}
              />
            )
          }
          actions={
            <>
              {props.preview}
              {props.mainAction}
            </>
          }
        />
        {!isFull && props.tabs}
        <FullScreenState isFull={isFull} />
        <div className={css.columns}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that its fields and the text have in common */}
          <div className={css.writing} onKeyDown={onFindKey}>
            {((!isReadOnly && (presence === null || isWriting)) || isFindOpen) && state.other === null && (
              <TextTools
                writer={writer}
                editor={editor}
                toolbar={toolbar}
                find={{ isOpen: isFindOpen, open: openFind, close: closeFind }}
                fullScreen={{ isFull, toggle: toggleFull }}
                onOpen={setDialog}
                onComment={comments.comment}
              />
            )}
            <TextDesktop
              writer={writer}
              editor={editor}
              date={facts.date}
              comments={comments}
              standing={props.standing}
              isReadOnly={isReadOnly}
              strips={props.strips}
              source={isSourceShown ? props.source : null}
            />
            <StatusLine
              content={rested.content}
              hasSource={Boolean(props.source)}
              isSourceShown={isSourceShown}
              onToggleSource={toggleSource}
            />
          </div>
          <div className={css.beside}>
            <Panel
              open={findings}
              checks={checks}
              onShow={show}
              details={props.details}
              otherActs={props.otherActs}
              history={props.history}
              content={content}
              editionKind={editionKind}
              publicSlug={props.publicSlug}
              isReadOnly={!isWriting}
              onChange={changeField}
              comments={commentsPart}
            />
          </div>
        </div>
        {isSignInOpen && (
          <SignInAgain person={person} isOpen={isSignInOpen} onOpenChange={setSignInOpen} onSignedIn={retry} />
        )}
        {editor && (
          <EditorDialogs
            editor={editor}
            locale={content.locale}
            lang={htmlLang}
            dir={dir}
            open={dialog}
            onClose={() => setDialog(null)}
          />
        )}
      </div>
    </WritingProvider>
  );
}

/** Findings that are mended where a link's words and address are written. */
const linkCodes: ReadonlySet<string> = new Set([
  "link_text_vague",
  "link_text_twice",
  "link_hides_characters",
  "link_gone",
  "link_silent",
  "link_not_public",
]);
