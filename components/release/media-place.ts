import { isLinkTarget } from "#domain/link-target.ts";
import type { BodyNode } from "#domain/release.ts";

/** The address below which the files of an image or document are. */
export type MediaPlace = (node: BodyNode) => string;

/** On the site: by the hash of the bytes, and only while a live publication shows them. */
export const publicMedia: MediaPlace = ({ attrs }) => `/media/${attrs?.hash}`;

/** On the desk: for whoever is signed in, whatever the text's stage. */
export const deskMedia: MediaPlace = ({ attrs }) => `/desk/media/${attrs?.media}/file`;

/** Where a document is, in the library or elsewhere; undefined for an address that the schema would refuse. */
export function documentAddress(node: BodyNode, place: MediaPlace): string | undefined {
  const { media, name, href } = node.attrs ?? {};
  if (media) return `${place(node)}/${encodeURIComponent(String(name))}`;
  return typeof href === "string" && isLinkTarget(href) ? href : undefined;
}
