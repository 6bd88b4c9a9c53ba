/** Longest slug, in characters (code points). */
const longestSlug = 80;

const invisible = /\p{Cf}/gu;
const word = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*/gu;

/**
 * The part of a page's address that says what it is about, in the page's own script: letters and digits in lower case
 * (NFC), joined by hyphens and cut at a word. Only a first word longer than the whole slug is cut inside. The release
 * number decides which page is meant, so slugs may repeat; a text without any letter or digit gives `0`.
 */
export function slugOf(text: string): string {
  const [first, ...rest] = text.toLowerCase().normalize("NFC").replace(invisible, "").match(word) ?? ["0"];
  let slug = [...(first ?? "0")].slice(0, longestSlug).join("");
  for (const next of rest) {
    const longer = `${slug}-${next}`;
    if ([...longer].length > longestSlug) break;
    slug = longer;
  }
  return slug;
}
