import { expect, test } from "vitest";
import { contradiction, likelyLanguage } from "./language.ts";
import type { Locale } from "./locale.ts";

test.each<[Locale, string]>([
  ["en", "Interview with Die Zeit"],
  ["en", "Die Zeit interviews Marandt"],
  ["en", "Opening of Musée de la Mer in Saint-Orlan"],
  ["en", "Köln, Düsseldorf, Zürich: consular days"],
  ["en", "Marandt at Münchner Sicherheitskonferenz"],
  ["en", "Remarks at Collège de France"],
  ["en", "Ilse Marandt"],
  ["en", "2347076"],
  ["de", "Marandt in Washington"],
  ["de", "Interview mit der Financial Times"],
  ["de", "Global Gateway Forum in Lindmar"],
  ["de", "Teilnahme am Forum for the Future of the Seas"],
  ["de", "Human Rights Watch lobt Halvorien"],
  ["fr", "Interview au New York Times"],
  ["fr", "Ouverture du Port Esker Business Forum"],
  ["fr", "Décès de John Miller"],
  ["ar", "مقابلة مع Die Zeit"],
  ["ar", "COVID-19"],
  ["ar", "https://mfa.halvoria.example/en/newsroom/joint-statement"],
])("%s: %s is left alone", (locale, text) => {
  expect(contradiction(text, locale)).toBeNull();
});

test.each<[Locale, string, string]>([
  ["en", "Virtuelles Treffen der Küstenstaaten", "de"],
  ["en", "Visite de la ministre à Port Esker", "fr"],
  ["de", "Visit to the islands", "en"],
  ["fr", "Besuch auf den Inseln", "de"],
])("%s: %s is %s", (locale, text, language) => {
  expect(contradiction(text, locale)).toEqual({ kind: "language", language });
});

test("a script is told from a few words", () => {
  expect(contradiction("Foreign Minister", "ar")).toEqual({ kind: "script", script: "latin" });
  expect(contradiction("وزيرة الخارجية", "en")).toEqual({ kind: "script", script: "arabic" });
  expect(contradiction("外交部长在林德马尔会见记者", "en")).toEqual({ kind: "script", script: "other" });
});

test("a title's language is guessed without the guard against names", () => {
  expect(likelyLanguage("Virtuelles Treffen der Küstenstaaten")).toBe("de");
  expect(likelyLanguage("وزيرة الخارجية ماراندت تشارك في الاجتماع")).toBe("ar");
  expect(likelyLanguage("2026")).toBeNull();
});
