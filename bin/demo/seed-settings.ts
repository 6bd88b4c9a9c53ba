import { addContact } from "#commands/add-contact.ts";
import { addSpeaker } from "#commands/add-speaker.ts";
import { addTopic } from "#commands/add-topic.ts";
import { changeBoilerplates } from "#commands/change-boilerplates.ts";
import { changeOffice } from "#commands/change-office.ts";
import { changeSignOffPolicy } from "#commands/change-sign-off-policy.ts";
import { writeLegalText } from "#commands/write-legal-text.ts";
import type { Desk } from "#db/desk.ts";
import { legalPages } from "#domain/legal-page.ts";
import { type Locale, locales } from "#domain/locale.ts";
import { releaseTypes } from "#domain/release.ts";
import { boilerplates } from "./boilerplates.ts";
import type { Speaker } from "./build.ts";
import type { Cast } from "./cast.ts";
import { type ContactKey, contacts } from "./contacts.ts";
import { granted } from "./granted.ts";
import { legalTexts } from "./legal-texts.ts";
import { minister, spokesperson } from "./names.ts";
import { office } from "./office.ts";
import { signOffPolicies } from "./sign-off-policies.ts";
import { type TopicKey, topics } from "./topics.ts";

/** Sets the ministry up as its admin would. */
export async function seedSettings(admin: Desk): Promise<Pick<Cast, "topicIds" | "contactIds">> {
  const { cities, names, ...plain } = office;
  const named = (locale: Locale) => ({ ...names[locale], city: cities[locale] });
  granted(
    await changeOffice(admin, {
      ...plain,
      names: {
        de: named("de"),
        en: named("en"),
        fr: named("fr"),
        ar: named("ar"),
        "de-simple": named("de-simple"),
      },
      locales: [...locales],
    }),
    "the office",
  );
  for (const releaseType of releaseTypes) {
    const required = signOffPolicies[releaseType];
    granted(await changeSignOffPolicy(admin, { releaseType, required }), releaseType);
  }
  for (const page of legalPages) {
    for (const locale of locales) {
      const body = legalTexts[page][locale];
      granted(await writeLegalText(admin, { page, locale, body, seen: 0 }), `${page} in ${locale}`);
    }
  }
  for (const speaker of [minister, spokesperson]) {
    const words = (part: keyof Speaker) => ({
      de: speaker.de[part],
      en: speaker.en[part],
      fr: speaker.fr[part],
      ar: speaker.ar[part],
      "de-simple": speaker["de-simple"][part],
    });
    granted(await addSpeaker(admin, { names: words("speaker"), offices: words("office") }), speaker.en.speaker);
  }
  granted(await changeBoilerplates(admin, boilerplates), "the boilerplate");

  const topic = async (key: TopicKey) => granted(await addTopic(admin, { key, names: topics[key] }), key).id;
  const contact = async (key: ContactKey) => granted(await addContact(admin, contacts[key]), key).id;
  return {
    topicIds: {
      "peace-and-security": await topic("peace-and-security"),
      "humanitarian-assistance": await topic("humanitarian-assistance"),
      "human-rights": await topic("human-rights"),
      "neighbouring-countries": await topic("neighbouring-countries"),
      "travel-and-consular": await topic("travel-and-consular"),
      "culture-and-education": await topic("culture-and-education"),
    },
    contactIds: {
      "press-office": await contact("press-office"),
      "consular-affairs": await contact("consular-affairs"),
      "arabic-media": await contact("arabic-media"),
    },
  };
}
