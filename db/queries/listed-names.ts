import type { Db } from "#db/client.ts";
import type { ListedName } from "#domain/listed-name.ts";
import { deskOffice } from "./settings.ts";
import { speakers } from "./standing-texts.ts";

/** The names that the settings have: of whom writers are offered to quote, and of the office itself. */
export async function listedNames(db: Db): Promise<ListedName[]> {
  const people = (await speakers(db)).filter(({ active }) => active);
  const { names } = await deskOffice(db);
  return [
    ...people.map(({ names: own, offices }): ListedName => ({ kind: "person", names: own, offices })),
    {
      kind: "office",
      names: {
        de: names.de.name,
        en: names.en.name,
        fr: names.fr.name,
        ar: names.ar.name,
        "de-simple": names["de-simple"].name,
      },
      offices: null,
    },
  ];
}
