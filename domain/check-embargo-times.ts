import { type CheckedText, type Finding, finding } from "./finding.ts";

/** Of news, for which journalists wait; one on oil or arms is a matter to speak about. */
const embargo = new RegExp(
  [
    String.raw`(?<!\p{L}|\b(?:arms|weapons|oil|gas|fuel|grain|trade|economic)\s)embargo(?!\s(?:on|against|sur|contre|gegen)(?!\p{L}))`,
    String.raw`presseembargo|sperrfrist|^\s*gesperrt`,
    `محظور النشر|حظر (?:ال)?نشر`,
    "not (?:for (?:publication|release)|to be published)",
  ].join("|"),
  "iu",
);

/** 16:00, 16.30 Uhr, 16 Uhr, 16 h, 4 pm, noon */
const time =
  /(?<![\p{Nd}.,:])\p{Nd}{1,2}(?:[:.]\p{Nd}{2}(?!\.?\p{Nd})|\s?(?:uhr|h|o[’']clock|[ap]\.?m)(?!\p{L}))(?:\s?(?:uhr|[ap]\.?m)(?!\p{L}))?|\b(?:noon|midnight|mitternacht|midi|minuit)\b/iu;

/**
 * UTC+2, GMT, CEST, MESZ, +02:00 (no part of 2026-06-04, no +49 of a telephone), “Lindmar time”, „Lindmarer Zeit“,
 * „Ortszeit“, «heure de Lindmar», «بتوقيت»
 */
const zone =
  /\b(?:UTC|GMT|CES?T|MES?Z|HNEC|HAEC|BST|EE?S?T|[ECMP][SD]T|Z)\b|(?<!\p{Nd})[+−-](?:0?\p{Nd}|1[0-4])(?::?\p{Nd}{2})?(?!\p{Nd})|(?<!\p{L})\p{L}+ (?:local )?time\b|zeit(?!\p{L})|heures? (?:de|d[’']|locale)|توقيت/iu;

/**
 * Until when journalists keep silent is an hour in one zone, and they read it in others. Only in what is for them alone: in
 * the text itself no embargo has a place, see `embargoInText`.
 */
export function embargoTimes({ journalistsOnly }: Pick<CheckedText, "journalistsOnly">): Finding[] {
  const lines = journalistsOnly.split("\n");
  return lines.flatMap((line, position) => {
    const isBeside = embargo.test(line) || embargo.test(lines[position - 1] ?? "");
    const found = isBeside && !zone.test(line.replace(time, " ")) ? time.exec(line)?.[0] : undefined;
    return found === undefined
      ? []
      : [finding("embargo_without_zone", { field: "journalistsOnly", words: found }, { time: found })];
  });
}
