import { Mark } from "@tiptap/core";
import { isLinkTarget } from "#domain/link-target.ts";
import { isPassageLanguage } from "#domain/passage-language.ts";
import { linkedRelease } from "#domain/release-link.ts";

/**
 * A link: an address or the number of a release, and the language of what is there where that is another; no window, class
 * or title. What makes links of addresses that are typed or pasted is the editor's (`link-typing.ts`).
 */
export const Link = Mark.create({
  name: "link",
  priority: 1000,
  keepOnSplit: false,
  exitable: true,
  inclusive: true,
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
  parseHTML: () => [
    { tag: "a[href]", getAttrs: (element) => (mayLead(element.getAttribute("href") ?? "") ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes: { href, ...others } }) => [
    "a",
    { ...beside, ...others, href: mayLead(String(href)) ? href : "" },
    0,
  ],
});

/** How whoever reads along in an editor follows a link: what they read stays where it is. */
const beside = { target: "_blank", rel: "noopener noreferrer nofollow" };

/** Whether an address may stand in a text. */
export function mayLead(href: string): boolean {
  return isLinkTarget(href) || linkedRelease(href) !== undefined;
}
