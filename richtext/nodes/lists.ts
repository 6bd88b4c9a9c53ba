import { BulletList as TiptapBulletList } from "@tiptap/extension-list/bullet-list";
import { ListItem as TiptapListItem } from "@tiptap/extension-list/item";
import { OrderedList as TiptapOrderedList } from "@tiptap/extension-list/ordered-list";

export const BulletList = TiptapBulletList;

export const OrderedList = TiptapOrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element) => startOf(element.getAttribute("start")),
        validate(start: unknown) {
          if (typeof start !== "number" || !Number.isInteger(start) || start < 1 || start > 9999)
            throw new RangeError("A list starts with a number from 1 to 9999");
        },
      },
    };
  },
});

export const ListItem = TiptapListItem.extend({ content: "paragraph (paragraph|bulletList|orderedList)*" });

function startOf(attribute: string | null): number {
  const start = Number.parseInt(attribute ?? "", 10);
  return start >= 1 && start <= 9999 ? start : 1;
}
