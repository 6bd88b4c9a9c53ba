import type { Command } from "@tiptap/pm/state";
import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import type { Locale } from "#domain/locale.ts";
import type { EditorDialog } from "./editor-dialog.ts";
import { insertableBlocks, nameOf, releaseParts } from "./insertable-blocks.ts";
import { partTool } from "./part-tool.ts";
import { specialCharacters } from "./special-characters.ts";
import type { ToolbarGroup } from "./toolbar-items.ts";
import { toolbarState } from "./toolbar-state.ts";

/** What can be done with the page around a text. */
export interface ToolbarView {
  isFindOpen: boolean;
  onFind: () => void;
  isFullScreen: boolean;
  onFullScreen: () => void;
  onComment: () => void;
}

/** The tools of a text as they stand at its cursor, those that are used most first: the last ones give way. */
export function useToolbarGroups(
  editor: Editor,
  locale: Locale,
  onOpen: (dialog: EditorDialog) => void,
  view?: ToolbarView,
): ToolbarGroup[] {
  const t = useTranslations("workspace.editor");
  const is = useEditorState({ editor, selector: (given) => toolbarState(given.editor) });
  const focused = () => editor.chain().focus();
  const run = (command: Command) => {
    command(editor.state, editor.view.dispatch);
    editor.view.focus();
  };
  const { nodes } = editor.schema;

  return [
    {
      id: "type",
      name: t("blockTypes"),
      items: [
        {
          kind: "menu",
          id: "blockType",
          icon: "heading2",
          name: t("blockType", { type: t(is.blockType) }),
          face: t(is.blockType),
          chosen: is.blockType,
          entries: [
            { id: "paragraph", name: t("paragraph"), keys: "Mod+Alt+0" },
            { id: "heading2", name: t("heading2"), keys: "Mod+Alt+2", looks: "heading2" },
            { id: "heading3", name: t("heading3"), keys: "Mod+Alt+3", looks: "heading3" },
          ],
          onChoose: (id) => {
            if (id === "paragraph") focused().setParagraph().run();
            else
              focused()
                .setHeading({ level: id === "heading3" ? 3 : 2 })
                .run();
          },
        },
      ],
    },
    {
      id: "letters",
      name: t("letters"),
      items: [
        {
          kind: "action",
          id: "bold",
          icon: "bold",
          name: t("bold"),
          keys: "Mod+B",
          isOn: is.bold,
          isDisabled: is.isHeading,
          onPress: () => focused().toggleBold().run(),
        },
        ...(hasItalics(locale)
          ? [
              {
                kind: "action",
                id: "italic",
                icon: "italic",
                name: t("italic"),
                keys: "Mod+I",
                isOn: is.italic,
                isDisabled: is.isHeading,
                onPress: () => focused().toggleItalic().run(),
              } as const,
            ]
          : []),
        {
          kind: "action",
          id: "link",
          icon: "link",
          name: t("link"),
          keys: "Mod+K",
          isOn: is.link,
          isDisabled: is.isHeading,
          onPress: () => onOpen("link"),
        },
      ],
    },
    {
      id: "lists",
      name: t("lists"),
      items: [
        {
          kind: "action",
          id: "bulletList",
          icon: "bulletList",
          name: t("bulletList"),
          keys: "Mod+Shift+8",
          isOn: is.bulletList,
          onPress: () => focused().toggleBulletList().run(),
        },
        {
          kind: "action",
          id: "orderedList",
          icon: "orderedList",
          name: t("orderedList"),
          keys: "Mod+Shift+7",
          isOn: is.orderedList,
          onPress: () => focused().toggleOrderedList().run(),
        },
      ],
    },
    ...(nodes.statement
      ? [{ id: "parts", name: t("parts"), items: releaseParts.map((part) => partTool(part, is, t, run)) }]
      : []),
    {
      id: "insert",
      name: t("insert"),
      items: [
        ...(nodes.image
          ? [
              {
                kind: "action",
                id: "image",
                icon: "image",
                name: t("image"),
                words: t("image"),
                onPress: () => onOpen("image"),
              } as const,
            ]
          : []),
        {
          kind: "menu",
          id: "insert",
          icon: "insert",
          name: t("insert"),
          entries: insertableBlocks
            .filter(({ node }) => nodes[node])
            .map(({ id, keys }) => ({
              id,
              name: t(nameOf(id)),
              icon: id,
              isDisabled: !is.insertable.includes(id),
              ...(keys !== undefined && { keys }),
            })),
          onChoose: (chosen) => {
            const block = insertableBlocks.find(({ id }) => id === chosen);
            if (block) run(block.insert);
          },
        },
        {
          kind: "menu",
          id: "characters",
          icon: "characters",
          name: t("specialCharacters"),
          entries: specialCharacters.map(({ name, ...shown }) => ({
            id: name,
            name: t(`characters.${name}`),
            sample: "sample" in shown ? shown.sample : "",
          })),
          onChoose: (id) => {
            const chosen = specialCharacters.find(({ name }) => name === id);
            if (chosen) focused().insertContent(chosen.character).run();
          },
        },
      ],
    },
    {
      id: "words",
      name: t("words"),
      items: [
        {
          kind: "action",
          id: "language",
          icon: "language",
          name: t("language"),
          isOn: is.language,
          onPress: () => onOpen("language"),
        },
        {
          kind: "action",
          id: "isolate",
          icon: "isolate",
          name: t("isolate"),
          isOn: is.isolate,
          onPress: () => focused().toggleMark("isolate").run(),
        },
      ],
    },
    ...(view
      ? [
          {
            id: "view",
            name: t("view"),
            items: [
              {
                kind: "action",
                id: "comment",
                icon: "comment",
                name: t("comment"),
                keys: "Mod+Alt+M",
                onPress: view.onComment,
              },
              {
                kind: "action",
                id: "find",
                icon: "find",
                name: t("find"),
                keys: "Mod+F",
                isOn: view.isFindOpen,
                onPress: view.onFind,
              },
              {
                kind: "action",
                id: "fullScreen",
                icon: "fullScreen",
                name: t("fullScreen"),
                keys: "F9",
                isOn: view.isFullScreen,
                onPress: view.onFullScreen,
              },
            ],
          } as const,
        ]
      : []),
    {
      id: "steps",
      name: t("steps"),
      items: [
        {
          kind: "action",
          id: "undo",
          icon: "undo",
          name: t("undo"),
          keys: "Mod+Z",
          isDisabled: !is.canUndo,
          onPress: () => focused().undo().run(),
        },
        {
          kind: "action",
          id: "redo",
          icon: "redo",
          name: t("redo"),
          keys: "Mod+Shift+Z",
          isDisabled: !is.canRedo,
          onPress: () => focused().redo().run(),
        },
      ],
    },
  ];
}

/** Arabic script has no italics, Easy Language allows none. */
function hasItalics(locale: Locale): boolean {
  return locale !== "ar" && locale !== "de-simple";
}
