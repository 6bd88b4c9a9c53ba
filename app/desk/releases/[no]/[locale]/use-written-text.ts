import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { EditionKind } from "#domain/edition.ts";
import type { BodyNode, Content } from "#domain/release.ts";
import { withStorableFields } from "#richtext/storable.ts";
import type { Presence } from "./lease/presence.ts";
import { useLease } from "./lease/use-lease.ts";
import type { LocalCopy } from "./saving/local-copies.ts";
import type { OpenedText } from "./saving/opened-text.ts";
import type { Saver, SaveState, WrittenText } from "./saving/saver.ts";
import { createScreenText } from "./saving/screen-text.ts";
import { useLostCopy } from "./saving/use-lost-copy.ts";
import { useSaving } from "./saving/use-saving.ts";
import type { TextField } from "./text-fields.tsx";
import { withField } from "./with-field.ts";

interface WrittenTextSettings {
  /** Address of the workspace. */
  at: string;
  person: { id: string };
  editionId: string;
  editionKind: EditionKind;
  opened: OpenedText;
  sourceSeq: number | null;
  /** Nobody writes this text now, whoever they are. */
  isReadOnly: boolean;
  publicSlug: string | null;
  /** Shows a text in the editor that was not typed there, with the name of who writes it elsewhere. */
  onPut: (text: WrittenText, writer: string | null) => void;
}

export interface Writer {
  /** What stands in the fields; its body is that of when one of them was last typed in. */
  content: Content;
  /** All of it, as it was when typing last rested, for what reads it whole. */
  rested: WrittenText;
  journalistsOnly: string;
  /** What is on the screen at this moment, for what acts on it. */
  read: () => WrittenText;
  saver: Saver | null;
  state: SaveState;
  /** Null until the server has said who writes. */
  presence: Presence | null;
  tell: ReturnType<typeof useLease>["tell"];
  /** This window writes. */
  isWriting: boolean;
  change: (next: WrittenText) => void;
  /** The body was typed in. @param document - reads it, with block ids, as it is now */
  changeBody: (document: () => BodyNode) => void;
  changeField: (field: TextField, value: string) => void;
  /** Ends a conflict with the text that its writer made of both. */
  resolve: (text: WrittenText) => void;
  /** Cuts a revision. Resolves to whether it has all that is on the screen. */
  save: () => Promise<boolean>;
  /** A text that only this device has, from a window that is gone. */
  copy: LocalCopy | null;
  restore: () => Promise<boolean>;
  settle: () => Promise<void>;
}

/** How long typing has to rest before a text is read whole, in milliseconds. */
const rest = 300;

/** The text of a workspace: typed, saved, read along while somebody else writes, and found again after a crash. */
export function useWrittenText(settings: WrittenTextSettings): Writer {
  const { opened, person, editionId, editionKind, publicSlug, onPut } = settings;
  const [content, setContent] = useState(opened.content);
  const [journalistsOnly, setJournalistsOnly] = useState(opened.journalistsOnly);
  const [screen] = useState(() => createScreenText(opened));
  const { read } = screen;
  const [rested, setRested] = useState<WrittenText>(opened);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const restLater = useCallback(() => {
    clearTimeout(resting.current);
    resting.current = setTimeout(() => startTransition(() => setRested(read())), rest);
  }, [read]);
  const show = useCallback(
    (text: WrittenText) => {
      screen.put(text);
      setContent(text.content);
      setJournalistsOnly(text.journalistsOnly);
      restLater();
    },
    [screen, restLater],
  );

  const put = useCallback(
    (text: WrittenText, writer: string | null = null) => {
      show(text);
      onPut(text, writer);
    },
    [show, onPut],
  );
  const { saver, state } = useSaving({ ...settings, screen, personId: person.id, onAdopt: put });
  const { presence, tell } = useLease({
    ...settings,
    tab: saver?.tab ?? null,
    words: () => saver?.state().known.words ?? opened.words,
    onRead: (theirs, { writer }) => {
      if (!saver?.isClean()) return; // what this window has not saved stays, and ends in the conflict's view
      put(theirs, typeof writer === "object" ? writer.name : null);
      saver.adopt(theirs);
    },
  });
  // what is written beside a conflict's view would be lost with the decision
  const isWriting = presence?.writer === "here" && state.other === null;

  const change = useCallback(
    (typed: WrittenText) => {
      show(withStorableFields(typed));
      saver?.written();
    },
    [show, saver],
  );
  const changeBody = useCallback(
    (document: () => BodyNode) => {
      screen.typed(document);
      saver?.written();
      restLater();
    },
    [screen, restLater, saver],
  );
  const changeField = useCallback(
    (field: TextField, value: string) => {
      const { content, ...others } = read();
      change({ ...others, content: withField(content, field, value, publicSlug === null) });
    },
    [read, change, publicSlug],
  );
  const resolve = useCallback(
    (text: WrittenText) => {
      put(text);
      saver?.resolve();
      void saver?.save();
    },
    [put, saver],
  );
  const save = useCallback(async () => {
    const isMine = isWriting || saver?.isClean() === false; // whoever lost the lease may still hold words
    return !isMine || ((await saver?.save()) ?? false);
  }, [isWriting, saver]);

  const { copy, settle } = useLostCopy({ editionId, editionKind, personId: person.id, text: opened });
  const restore = useCallback(async () => {
    if (!copy || !(await save())) return false; // what is there has a revision first
    put(copy.text);
    change(copy.text);
    if (await saver?.copyNow()) await settle(); // only now this window's own copy has the words
    return true;
  }, [copy, save, put, change, saver, settle]);

  const { status } = state;
  useTitleMark(status !== "saved" && status !== "saving");
  return {
    content,
    rested,
    journalistsOnly,
    read,
    saver,
    state,
    presence,
    tell,
    isWriting,
    change,
    changeBody,
    changeField,
    resolve,
    save,
    copy,
    restore,
    settle,
  };
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
