import type { Editor } from "@tiptap/react";
import { type RefObject, useCallback, useState } from "react";
import { replaceBlock } from "#components/editor/replace-block.ts";
import type { Finding } from "#domain/finding.ts";
import type { Content } from "#domain/release.ts";
import { fixOf } from "#richtext/fix.ts";
import type { WrittenText } from "../saving/saver.ts";
import type { TextField } from "../text-fields.tsx";

interface FixSettings {
  editor: Editor | null;
  /** What is on the screen at this moment. */
  latest: RefObject<WrittenText>;
  changeField: (field: TextField, value: string) => void;
}

export interface Fixes {
  /** Puts a finding right; undefined where only a person can. */
  fixFor: (finding: Finding) => (() => void) | undefined;
  /** Takes the last fix back; null where there was none, or something was written since. */
  undo: (() => void) | null;
}

/** The fixes of the checks on the text that is being written, each one step that can be taken back. */
export function useFixes({ editor, latest, changeField }: FixSettings, content: Content): Fixes {
  const [last, setLast] = useState<{ after: Content; undo: () => void } | null>(null);

  const fixFor = useCallback(
    (finding: Finding) => {
      if (!fixOf(finding, content)) return undefined;
      return () => {
        const fix = fixOf(finding, latest.current.content);
        if (!fix) return;
        if (fix.kind === "field") {
          const before = latest.current.content[fix.field] ?? "";
          changeField(fix.field, fix.value);
          setLast({ after: latest.current.content, undo: () => changeField(fix.field, before) });
        } else if (editor) {
          replaceBlock(editor, fix.block, fix.replacement);
          setLast({ after: latest.current.content, undo: () => editor.commands.undo() });
        }
      };
    },
    [content, editor, latest, changeField],
  );
  const undo = last && last.after === content ? last.undo : null;
  return { fixFor, undo };
}
