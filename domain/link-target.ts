const LONGEST = 2048;

/** Where entities, quotes or a browser's clean-up could turn one address into another. */
const treacherous = /[\s\p{C}\p{Default_Ignorable_Code_Point}\\<>"'`]|&#|&(?:colon|tab|newline|sol|bsol|lpar);/iu;

const mail = /^mailto:[^@:/?]+@[^@:/?]+\.[^@:/?]+(?:\?.*)?$/i;
const phone = /^tel:\+?[0-9().-]+$/i;
const web = /^https?:\/\/[^/]/i;
const internal = /^\/(?!\/)/;

/**
 * Whether a link of a release may point there: a web, mail or phone address, or a path on this site from its root.
 * Anything that a browser would read differently from a person (control characters, entities, user names before the
 * host, a second slash) is not. Standards: OWASP ASVS 5.0 on link schemes.
 */
export function isLinkTarget(href: string): boolean {
  if (href.length > LONGEST || treacherous.test(href)) return false;
  if (mail.test(href) || phone.test(href)) return true;
  if (internal.test(href)) return URL.canParse(href, "https://internal.invalid");
  return web.test(href) && isPlainWebAddress(href);
}

function isPlainWebAddress(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const url = new URL(href);
  return url.username === "" && url.password === "" && url.hostname !== "";
}
