const LONGEST = 35;

/** Language, script, region, variants, in the spelling of RFC 5646; no extensions, which say nothing of a language. */
const tag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$/;

const scriptsFromTheRight = new Set(["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);
const languagesFromTheRight = new Set(
  "ar arc arz ckb dv fa glk he ks lrc mzn nqo pnb prs ps sd skr syr ug ur yi".split(" "),
);

/** Whether a stored passage may name this language: a BCP 47 tag, spelt as the standard spells it. */
export function isPassageLanguage(value: string): boolean {
  return value.length <= LONGEST && tag.test(value);
}

/** The tag as it is stored, of what somebody typed or a page says of itself ("FR", "pt_br"); undefined where it is none. */
export function passageLanguage(typed: string): string | undefined {
  try {
    const [canonical = ""] = Intl.getCanonicalLocales(typed.trim().replaceAll("_", "-"));
    return isPassageLanguage(canonical) ? canonical : undefined;
  } catch {
    return undefined; // a RangeError is the only way in which Intl says no
  }
}

/** The direction in which a language is written: by its script where the tag names one. */
export function directionOf(language: string): "ltr" | "rtl" {
  const [primary = "", ...subtags] = language.split("-");
  const script = subtags.find((subtag) => /^[A-Z][a-z]{3}$/.test(subtag));
  const isFromTheRight = script ? scriptsFromTheRight.has(script) : languagesFromTheRight.has(primary);
  return isFromTheRight ? "rtl" : "ltr";
}
