import { type CheckedText, type Finding, finding } from "./finding.ts";
import { linkedRelease } from "./release-link.ts";

/** A release that the public cannot read yet in this language is plain words on the page: who links to it should know. */
export function releaseLinks({ blocks, linkedReleases }: Pick<CheckedText, "blocks" | "linkedReleases">): Finding[] {
  return blocks.flatMap(({ index, links }) =>
    links.flatMap(({ text, href }) => {
      const release = linkedReleases.find(({ no }) => no === linkedRelease(href));
      return release && !release.isPublic
        ? [
            finding(
              "release_link_not_public",
              { field: "body", block: index, words: text },
              { text: text.trim(), no: String(release.no) },
            ),
          ]
        : [];
    }),
  );
}
