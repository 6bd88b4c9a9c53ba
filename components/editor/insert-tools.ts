import { insertableBlocks, nameOf } from "./insertable-blocks.ts";
import { specialCharacters } from "./special-characters.ts";
import type { ToolbarGroup } from "./toolbar-items.ts";
import type { Toolbox } from "./toolbox.ts";

/** What is put at the cursor: images, blocks, characters that a keyboard hides. */
export function insertTools({ editor, is, t, run, focused, onOpen }: Toolbox): ToolbarGroup {
  const { nodes } = editor.schema;
  return {
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
  };
}
