import { type Editor, getExtensionField, type PasteRule, pasteRulesPlugin } from "@tiptap/core";
import { Link as TiptapLink } from "@tiptap/extension-link";
import type { Plugin } from "@tiptap/pm/state";
import { mayLead } from "#richtext/nodes/link.ts";

/** Makes links of addresses that are typed or pasted, by what Tiptap's own link does. */
export function linkTyping(editor: Editor): Plugin[] {
  const { name, options, storage } = TiptapLink.configure({
    openOnClick: false,
    defaultProtocol: "https",
    isAllowedUri: mayLead,
  });
  const context = { name, options, storage, editor, type: editor.schema.marks.link };
  const plugins = getExtensionField<() => Plugin[]>(TiptapLink, "addProseMirrorPlugins", context);
  const rules = getExtensionField<() => PasteRule[]>(TiptapLink, "addPasteRules", context);
  return [...plugins(), ...pasteRulesPlugin({ editor, rules: rules() })];
}
