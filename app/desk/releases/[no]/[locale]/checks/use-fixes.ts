import type { Editor } from "@tiptap/react";
import { useCallback, useMemo, useState } from "react";
import { replaceBlock } from "#components/editor/replace-block.ts";
import type { Finding } from "#domain/finding.ts";
import type { Content } from "#domain/release.ts";
import { fixOf } from "#richtext/fix.ts";
import type { WrittenText } from "../saving/saver.ts";
import type { TextField } from "../text-fields.tsx";

interface FixSettings {
  editor: Editor | null;
  /** What is on the screen at this moment. */
  read: () => WrittenText;
  changeField: (field: TextField, value: string) => void;
}

export interface Fixes {
  /** Puts a finding right; undefined where only a person can. */
  fixFor: (finding: Finding) => (() => void) | undefined;
  /** Takes the last fix back; null where there was none, or something was written since. */
  undo: (() => void) | null;
}

/** The fixes of the checks on the text that is being written, each one step that can be taken back. */
export function useFixes({ editor, read, changeField }: FixSettings, rested: Content): Fixes {
  const [last, setLast] = useState<{ after: Content; undo: () => void } | null>(null);

  const fixFor = useCallback(
    (finding: Finding) => {
      if (!fixOf(finding, rested)) return undefined;
      return () => {
        const fix = fixOf(finding, read().content);
        if (!fix) return;
        if (fix.kind === "field") {
          const before = read().content[fix.field] ?? "";
          changeField(fix.field, fix.value);
          setLast({ after: read().content, undo: () => changeField(fix.field, before) });
        } else if (editor) {
          replaceBlock(editor, fix.block, fix.replacement);
          setLast({ after: read().content, undo: () => editor.commands.undo() });
        }
      };
    },
    [rested, editor, read, changeField],
  );
  const isLast = last !== null && last.after === read().content;
  return useMemo(() => {
    const undo = () => {
      if (last?.after === read().content) last.undo(); // else it would take back what was typed since it was drawn
    };
    return { fixFor, undo: isLast ? undo : null };
  }, [fixFor, last, isLast, read]);
}
