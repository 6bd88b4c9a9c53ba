const suffix = /\.(jpe?g|png|gif|webp|avif|tiff?|heic|heif|bmp|svg|pdf|docx?|xlsx?|pptx?|od[tsp])$/i;
/** As cameras, telephones and screenshots call what they make. */
const camera =
  /^(img|dsc|dscn|dscf|pict?|pxl|mvimg|vid|gopr|screenshot|bildschirmfoto|image|photo|foto|bild)[\s_-]*\d+/i;
/** Words that only a file's name joins: `minister_lindmar-3`. */
const joined = /^[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)*[_-]?\d+$/u;

/**
 * Whether a text is the name of a file and no description: with a file's suffix, as a camera counts, in one word with
 * underscores or digits, or the name of the file itself.
 *
 * @param name - of the file, where it is known; with or without its suffix
 */
export function isFileName(text: string, name = ""): boolean {
  const given = text.trim();
  if (given === "") return false;
  if (suffix.test(given) || (camera.test(given) && !/\p{L}{2,}\s+\p{L}{2,}/u.test(given))) return true;
  if (!/\s/.test(given) && (given.includes("_") || joined.test(given)) && /[_\d-]/.test(given)) return true;
  return name !== "" && words(given) === words(name.replace(suffix, ""));
}

function words(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
