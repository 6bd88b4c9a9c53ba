import { background, body, paragraph, statement } from "#bin/demo/build.ts";
import type { Locale } from "#domain/locale.ts";
import type { Content } from "#domain/release.ts";

export type Text = Pick<Content, "headline" | "lead" | "place" | "body"> & { blockIds: string[] };

/** A text per language that passes every check; tests add a mark to its headline. */
export const texts: Record<Locale, Text> = {
  en: {
    headline: "Halvoria opens a consulate in Orrevik",
    lead: "Citizens of Halvoria who live on the Tavra can apply for passports closer to home from December.",
    place: "Lindmar",
    body: body(
      paragraph("The new consulate will serve about four thousand people and their families."),
      statement({ speaker: "Ilse Marandt", office: "Foreign Minister" }, "We want to be where our citizens need us."),
      background(paragraph("Until now the nearest office was a journey of six hours away.")),
    ),
    blockIds: ["e1", "e2", "e3", "e4", "e5"],
  },
  de: {
    headline: "Halvorien eröffnet ein Konsulat in Orrevik",
    lead: "Halvorische Staatsangehörige an der Tavra können ihre Pässe ab Dezember näher am Wohnort beantragen.",
    place: "Lindmar",
    body: body(
      paragraph("Das neue Konsulat ist für rund viertausend Menschen und ihre Familien zuständig."),
      statement(
        { speaker: "Ilse Marandt", office: "Außenministerin" },
        "Wir wollen dort sein, wo unsere Bürger uns brauchen.",
      ),
      background(paragraph("Bisher lag die nächste Vertretung sechs Stunden Fahrt entfernt.")),
    ),
    blockIds: ["d1", "d2", "d3", "d4", "d5"],
  },
  fr: {
    headline: "L’Halvorie ouvre un consulat à Orrevik",
    lead: "Les ressortissants halvoriens établis au bord de la Tavra pourront demander leur passeport plus près de chez eux à partir de décembre.",
    place: "Lindmar",
    body: body(
      paragraph("Le nouveau consulat accueillera environ quatre mille personnes et leurs familles."),
      statement(
        { speaker: "Ilse Marandt", office: "ministre des Affaires étrangères" },
        "Nous voulons être présents là où nos citoyens ont besoin de nous.",
      ),
      background(paragraph("Jusqu’à présent, la représentation la plus proche se trouvait à six heures de route.")),
    ),
    blockIds: ["f1", "f2", "f3", "f4", "f5"],
  },
  ar: {
    headline: "هالفوريا تفتتح قنصلية في أوريفيك",
    lead: "سيتمكن مواطنو هالفوريا المقيمون على ضفاف نهر تافرا من تقديم طلبات جوازات السفر بالقرب من أماكن إقامتهم اعتبارًا من ديسمبر.",
    place: "ليندمار",
    body: body(
      paragraph("ستخدم القنصلية الجديدة نحو أربعة آلاف شخص وعائلاتهم."),
      statement({ speaker: "إلزه ماراندت", office: "وزيرة الخارجية" }, "نريد أن نكون حيث يحتاج إلينا مواطنونا."),
      background(paragraph("كانت أقرب بعثة حتى الآن تبعد مسافة ست ساعات بالسيارة.")),
    ),
    blockIds: ["a1", "a2", "a3", "a4", "a5"],
  },
  "de-simple": {
    headline: "Es gibt ein neues Amt in Orrevik",
    lead: "Das Amt hilft Menschen aus Halvorien.",
    place: "Lindmar",
    body: body(
      paragraph("Das Amt ist neu."),
      statement({ speaker: "Ilse Marandt", office: "Außen·ministerin" }, "Wir wollen nah bei den Menschen sein."),
      background(paragraph("Früher war der Weg sehr weit.")),
    ),
    blockIds: ["s1", "s2", "s3", "s4", "s5"],
  },
};
