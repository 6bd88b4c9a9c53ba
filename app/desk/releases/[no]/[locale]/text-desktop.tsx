import type { Editor } from "@tiptap/react";
import type { ReactNode } from "react";
import { type StandingTexts, StandingTextsProvider } from "#components/editor/standing-texts.tsx";
import { later } from "#components/ui/later.tsx";
import type { Comments } from "./comments/comments.ts";
import { LeaseStrip } from "./lease/lease-strip.tsx";
import { TextSheet } from "./text-sheet.tsx";
import type { Writer } from "./use-written-text.ts";
import css from "./workspace.module.css";

const PasteStrip = later(async () => (await import("#components/editor/paste-strip.tsx")).PasteStrip);
const ConflictView = later(async () => (await import("./conflict/conflict-view.tsx")).ConflictView);
const RestoreStrip = later(async () => (await import("./saving/restore-strip.tsx")).RestoreStrip);

interface TextDesktopProps {
  writer: Writer;
  editor: Editor | null;
  /** Day of the dateline. */
  date: string | null;
  comments: Comments;
  standing: StandingTexts;
  /** Nobody writes this text now, whoever they are. */
  isReadOnly: boolean;
  /** What there is to say about its stage. */
  strips: ReactNode;
  /** The original, where it stands beside; null where it does not. */
  source: ReactNode;
}

/** The sheet on its desktop, below what must be known before one writes; a conflict takes its place. */
export function TextDesktop({
  writer,
  editor,
  date,
  comments,
  standing,
  isReadOnly,
  strips,
  source,
}: TextDesktopProps) {
  const { content, journalistsOnly, read, saver, presence, isWriting, change, copy } = writer;
  const { other } = writer.state;
  return (
    <div className={css.desktop}>
      {strips}
      {presence && !isReadOnly && (
        <div className={css.strips}>
          <LeaseStrip presence={presence} onTell={writer.tell} />
        </div>
      )}
      {copy && !isReadOnly && (
        <div className={css.strips}>
          <RestoreStrip
            copy={copy}
            shown={read()}
            isWriting={isWriting}
            onRestore={writer.restore}
            onDiscard={writer.settle}
          />
        </div>
      )}
      {editor && !isWriting && !isReadOnly && <PasteStrip editor={editor} locale={content.locale} />}
      {other && saver && (
        <ConflictView
          key={other.hash}
          base={saver.base()}
          mine={read()}
          date={date}
          other={other}
          onDecide={writer.resolve}
        />
      )}
      <div className={css.sheets} data-source={source ? true : undefined} hidden={other !== null}>
        {source && <div className={css.source}>{source}</div>}
        <div className={css.sheet}>
          <StandingTextsProvider value={standing}>
            <TextSheet
              content={content}
              journalistsOnly={journalistsOnly}
              date={date}
              comments={comments}
              editor={editor}
              isReadOnly={!isWriting}
              onChange={writer.changeField}
              onChangeJournalistsOnly={(words) => change({ ...read(), journalistsOnly: words })}
            />
          </StandingTextsProvider>
        </div>
      </div>
    </div>
  );
}
