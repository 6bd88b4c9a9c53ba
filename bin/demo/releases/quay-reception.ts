import { body, paragraph } from "../build.ts";
import type { DemoRelease } from "../demo-release.ts";

export const quayReception: DemoRelease = {
  releaseType: "media_advisory",
  date: 5,
  place: "portEsker",
  sourceLocale: "en",
  authoritativeLocale: "en",
  requiredLocales: ["en"],
  mode: "as_ready",
  topics: ["neighbouring-countries"],
  contact: "press-office",
  author: "feldrin",
  story: { kind: "desk", versions: { en: { stage: "discarded" } } },
  texts: {
    en: {
      headline: "Photo opportunity: reception for the crews of the rescue boats",
      lead: "State Secretary Bertil Anrode will receive the crews of the Halvorian and Meridian rescue boats in Port Esker.",
      body: body(
        paragraph(
          "State Secretary Bertil Anrode will thank the crews who brought 61 people ashore from the ferry Tern. Photographers are welcome on the quay half an hour before the reception begins.",
        ),
      ),
    },
  },
};
