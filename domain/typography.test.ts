import { expect, test } from "vitest";
import { typographic } from "./typography.ts";

/** What a person gets who types this, key by key. */
function typed(keys: string, language: string): string {
  let text = "";
  for (const key of keys) {
    const correction = typographic(text, key, language);
    text = correction ? text.slice(0, text.length - correction.replaced) + correction.text : text + key;
  }
  return text;
}

test.each([
  ["de", `Sie sagte: "Wir helfen." Und ging.`, "Sie sagte: „Wir helfen.“ Und ging."],
  ["de", `"Er sagte 'ja'", so sie.`, "„Er sagte ‚ja‘“, so sie."],
  ["de", "Wie geht's? Hans' Rat", "Wie geht’s? Hans’ Rat"],
  ["de-simple", `Das heißt: "Vertrag".`, "Das heißt: „Vertrag“."],
  ["en", `She said: "We'll help."`, "She said: “We’ll help.”"],
  ["en", `"He said 'yes'"`, "“He said ‘yes’”"],
  ["en", `the ministers' letter ("the letter")`, "the ministers’ letter (“the letter”)"],
  ["fr", `L'accord "entre en vigueur".`, "L’accord «\u202fentre en vigueur\u202f»."],
  ["fr", `Il dit : "oui "`, "Il dit\u202f: «\u202foui\u202f»"],
  ["fr", "Quoi ? Quoi! Non ; si: oui", "Quoi\u202f? Quoi\u202f! Non\u202f; si\u202f: oui"],
  ["fr", "Quoi ?! à 10:30", "Quoi\u202f?! à 10:30"],
  ["ar", `قال "نعم" اليوم`, "قال «نعم» اليوم"],
  ["fr-CH", `"oui"`, "«\u202foui\u202f»"],
])("in %s, %j becomes %j", (language, keys, text) => expect(typed(keys, language)).toBe(text));

test.each([
  ["fr", "https://example.org/a?b=c;d"],
  ["fr", "voir https://example.org/?q=x!"],
  ["fr", "www.example.org/?a"],
  ["en", `https://example.org/it's"`],
  ["fr", "mailto:presse@example.org?subject=x"],
  ["ja", `"a" 'b'`],
  ["en", "a; b: c! d?"],
])("in %s, %j stays as it is", (language, keys) => expect(typed(keys, language)).toBe(keys));
