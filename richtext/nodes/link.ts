import { Link as TiptapLink } from "@tiptap/extension-link";
import { isLinkTarget } from "#domain/link-target.ts";
import { isPassageLanguage } from "#domain/passage-language.ts";
import { linkedRelease } from "#domain/release-link.ts";

/** A link: an address or the number of a release, and the language of what is there where that is another; no window, class or title. */
export const Link = TiptapLink.extend({
  addAttributes() {
    return {
      href: {
        validate(href: unknown) {
          if (typeof href !== "string" || !mayLead(href)) throw new RangeError("A link leads to an allowed address");
        },
      },
      hreflang: {
        default: null,
        parseHTML: (element) => {
          const language = element.getAttribute("hreflang") ?? "";
          return isPassageLanguage(language) ? language : null;
        },
        validate(hreflang: unknown) {
          if (hreflang !== null && (typeof hreflang !== "string" || !isPassageLanguage(hreflang)))
            throw new RangeError("A link leads to a page in a language");
        },
      },
    };
  },
}).configure({
  openOnClick: false,
  defaultProtocol: "https",
  HTMLAttributes: {},
  isAllowedUri: mayLead,
});

function mayLead(href: string): boolean {
  return isLinkTarget(href) || linkedRelease(href) !== undefined;
}
