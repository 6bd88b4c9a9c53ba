import { isLinkTarget } from "#domain/link-target.ts";
import type { BodyNode } from "#domain/release.ts";
import { mediaPath } from "#i18n/addresses.ts";

/** The address of a file of an image or document that a text shows. */
export type MediaPlace = (node: BodyNode, file: string) => string;

/** On the site: by the hash of the bytes, and only while a live publication shows them. */
export const publicMedia: MediaPlace = ({ attrs }, file) => mediaPath(String(attrs?.hash), file);

/** On the desk: for whoever is signed in, whatever the text's stage. */
export const deskMedia: MediaPlace = ({ attrs }, file) =>
  `/desk/media/${attrs?.media}/file/${encodeURIComponent(file)}`;

/** Where a document is, in the library or elsewhere; undefined for an address that the schema would refuse. */
export function documentAddress(node: BodyNode, place: MediaPlace): string | undefined {
  const { media, name, href } = node.attrs ?? {};
  if (media) return place(node, String(name));
  return typeof href === "string" && isLinkTarget(href) ? href : undefined;
}
