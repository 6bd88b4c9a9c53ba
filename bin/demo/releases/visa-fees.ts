import { body, bulletList, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

export const visaFees: DemoRelease = {
  releaseType: "press_release",
  date: "2026-09-10",
  place: "lindmar",
  sourceLocale: "de",
  authoritativeLocale: "de",
  requiredLocales: ["de", "en"],
  mode: "together",
  topics: ["travel-and-consular"],
  contact: "consular-affairs",
  author: "brask",
  story: {
    kind: "published",
    at: "2026-09-10T08:30",
    retracted: {
      at: "2026-09-10T09:10",
      reasonClass: "factually_wrong",
      notices: {
        de: "Die Meldung nannte Gebühren, die nicht beschlossen sind. Die bisherigen Visagebühren gelten unverändert weiter.",
        en: "The release stated fees that have not been adopted. The existing visa fees continue to apply unchanged.",
      },
    },
  },
  texts: {
    de: {
      headline: "Neue Visagebühren vom 1. Januar 2027 an",
      lead: "Kurzzeitvisa werden günstiger, für Studierende entfallen die Gebühren ganz.",
      body: body(
        paragraph(
          "Vom 1. Januar 2027 an gelten in allen halvorischen Vertretungen neue Gebühren für Visa. Sie sollen die Begegnung zwischen jungen Menschen erleichtern und den Aufwand in den Konsulaten verringern.",
        ),
        bulletList(
          "Kurzzeitvisum bis 90 Tage: 35 Kronen statt bisher 60 Kronen",
          "Visum für Studium und Ausbildung: gebührenfrei",
          "Eilverfahren innerhalb von drei Werktagen: zusätzlich 40 Kronen",
        ),
        paragraph(
          "Bereits bezahlte Gebühren werden nicht erstattet. Anträge, die vor dem Jahreswechsel eingehen, werden nach der bisherigen Gebührenordnung bearbeitet.",
        ),
      ),
    },
    en: {
      headline: "New visa fees from 1 January 2027",
      lead: "Short-stay visas will cost less, and students will no longer pay any fee.",
      body: body(
        paragraph(
          "From 1 January 2027 new visa fees will apply at all Halvorian missions. They are intended to make it easier for young people to meet and to reduce the workload of the consulates.",
        ),
        bulletList(
          "Short-stay visa of up to 90 days: 35 crowns instead of 60 crowns",
          "Visa for study and vocational training: free of charge",
          "Fast-track procedure within three working days: an additional 40 crowns",
        ),
        paragraph(
          "Fees already paid will not be refunded. Applications received before the turn of the year will be processed under the existing scale of fees.",
        ),
      ),
    },
  },
};
