import { type CheckedText, type Finding, finding } from "./finding.ts";

/** What lets its reader into a call, a line or a building. */
const access =
  /\b(?:dial-?in|access codes?|pass ?codes?|passwords?|meeting id|pin(?: code)?|(?:visitors?|gate|press|media|entry) pass(?:es)?)\b|(?<!\p{L})(?:einwahl\p{L}*|zugangscodes?|zugangsdaten|kennw(?:ort|örter)|passw(?:ort|örter)|meeting-id|besucherausweise?|zutrittskarten?|einlasskarten?)(?!\p{L})|(?<!\p{L})(?:codes? d[’']accès|mots? de passe|identifiant de (?:la )?réunion|numéro de conférence|badges? (?:d[’']accès|visiteurs?)|laissez-passer)(?!\p{L})|رمز (?:ال)?دخول|كلمة (?:ال)?(?:مرور|سر)|كود الدخول|بطاقات? (?:ال)?(?:دخول|زوار|زائر)/iu;

/** Notes to editors are public: what only journalists may have goes to them by another way. */
export function notesThatGiveAccess({ blocks }: CheckedText): Finding[] {
  return blocks
    .filter(({ section }) => section === "notes_to_editors")
    .flatMap(({ index, text }) => {
      const word = access.exec(text)?.[0].trim();
      return word === undefined
        ? []
        : [finding("notes_give_access", { field: "body", block: index, words: word }, { word })];
    });
}
