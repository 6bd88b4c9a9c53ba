import type { BodyNode } from "#domain/release.ts";
import { inOrder } from "./in-order.ts";
import { linkRuns } from "./link-runs.ts";
import { documentAddress, publicMedia } from "./media-place.ts";
import styles from "./release.module.css";

/** Where the links of the text lead, for paper: numbered like the marks that the print style sets behind each link. */
export function ReleaseLinks({ body, origin }: { body: BodyNode; origin: string }) {
  const links = linksOf(body);
  if (links.length === 0) return null;
  return (
    <ol className={styles.links} aria-hidden="true">
      {inOrder(links, (href) => (
        <li dir="ltr">{href.startsWith("/") ? `${origin}${href}` : href}</li>
      ))}
    </ol>
  );
}

/** One address for each link that the page shows, in the order of the text. */
function linksOf(node: BodyNode): string[] {
  if (node.type === "documentLink")
    return [documentAddress(node, publicMedia)].filter((address) => address !== undefined);
  return linkRuns(node).flatMap(({ href, pieces }) => (href === null ? pieces.flatMap(linksOf) : [href]));
}
