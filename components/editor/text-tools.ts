import type { Locale } from "#domain/locale.ts";
import type { ToolbarGroup } from "./toolbar-items.ts";
import type { Toolbox } from "./toolbox.ts";

/** What the paragraph with the cursor is. */
export function blockTypeTools({ is, t, focused }: Toolbox): ToolbarGroup {
  return {
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
  };
}

/** How words look, and where they lead. */
export function letterTools({ locale, is, t, focused, onOpen }: Toolbox): ToolbarGroup {
  return {
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
  };
}

/** Lists of both kinds. */
export function listTools({ is, t, focused }: Toolbox): ToolbarGroup {
  return {
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
  };
}

/** What words say beyond their looks: their language, or that they stand apart. */
export function wordTools({ is, t, focused, onOpen }: Toolbox): ToolbarGroup {
  return {
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
  };
}

/** One step back, or again. */
export function stepTools({ is, t, focused }: Toolbox): ToolbarGroup {
  return {
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
  };
}

/** Arabic script has no italics, Easy Language allows none. */
function hasItalics(locale: Locale): boolean {
  return locale !== "ar" && locale !== "de-simple";
}
