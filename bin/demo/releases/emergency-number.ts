import { background, body, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

export const emergencyNumber: DemoRelease = {
  releaseType: "press_release",
  date: "2026-09-24",
  place: "lindmar",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "en"],
  mode: "as_ready",
  topics: ["travel-and-consular"],
  contact: "consular-affairs",
  author: "brask",
  story: { kind: "published", at: "2026-09-24T09:30" },
  texts: {
    de: {
      headline: "Eine Nummer für alle Notfälle im Ausland",
      lead: "Seit dem 24. September 2026 erreichen Reisende Botschaften und Krisenzentrum rund um die Uhr unter +990 555 0199.",
      body: body(
        paragraph(
          "Halvorische Reisende brauchen im Notfall nur noch eine Telefonnummer. Unter +990 555 0199 nimmt seit dem 24. September 2026 das Krisenzentrum in Lindmar alle Anrufe an und verbindet zur nächsten Botschaft. Bisher hatte jede der 34 Vertretungen eine eigene Bereitschaftsnummer.",
        ),
        paragraph(
          "Die Nummer steht auf der letzten Innenseite aller neuen Reisepässe. Wer schlecht hört, kann eine Textnachricht an dieselbe Nummer senden. Die bisherigen Nummern werden bis Ende 2027 weitergeleitet.",
        ),
        background(
          paragraph(
            "Im Jahr 2025 gingen bei den Vertretungen 11.600 Notrufe ein. In jedem fünften Fall war zunächst die falsche Vertretung angerufen worden.",
          ),
        ),
      ),
    },
    en: {
      headline: "One number for all emergencies abroad",
      lead: "Since 24 September 2026 travellers have been able to reach embassies and the crisis response centre at any hour on +990 555 0199.",
      body: body(
        paragraph(
          "Halvorian travellers need only one telephone number in an emergency. Since 24 September 2026 the crisis response centre in Lindmar has answered all calls to +990 555 0199 and connected them to the nearest embassy. Until then, each of the 34 missions had a duty number of its own.",
        ),
        paragraph(
          "The number is printed on the inside back page of all new passports. Anyone who is hard of hearing can send a text message to the same number. Calls to the old numbers will be forwarded until the end of 2027.",
        ),
        background(
          paragraph(
            "In 2025 Halvorian missions received 11,600 emergency calls. In one case in five, the wrong mission had been called first.",
          ),
        ),
      ),
    },
  },
};
