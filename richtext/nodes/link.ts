import { Link as TiptapLink } from "@tiptap/extension-link";
import { isLinkTarget } from "#domain/link-target.ts";

/** A link: an address and nothing else, no window, class or title. */
export const Link = TiptapLink.extend({
  addAttributes() {
    return {
      href: {
        validate(href: unknown) {
          if (typeof href !== "string" || !isLinkTarget(href))
            throw new RangeError("A link leads to an allowed address");
        },
      },
    };
  },
}).configure({
  openOnClick: false,
  defaultProtocol: "https",
  HTMLAttributes: {},
  isAllowedUri: (href) => isLinkTarget(href),
});
