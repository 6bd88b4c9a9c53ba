import type { Locale } from "#domain/locale.ts";
import type { Role, SignOffRole } from "#domain/person.ts";

export interface DemoPerson {
  name: string;
  email: string;
  roles: readonly Role[];
  translates: readonly Locale[];
  signOffRoles: readonly SignOffRole[];
  interfaceLanguage: "en" | "de";
}

/** The press office of the demo, all invented. */
export const people = {
  feldrin: person("Jana Feldrin", ["author"]),
  brask: person("Ole Brask", ["author"], { interfaceLanguage: "de" }),
  corvell: person("Nora Corvell", ["translator"], { translates: ["en"] }),
  ameline: person("Luc Ameline", ["translator"], { translates: ["fr"] }),
  halwan: person("Amira Halwan", ["translator"], { translates: ["ar"] }),
  sommin: person("Greta Sommin", ["translator"], { translates: ["de-simple"], interfaceLanguage: "de" }),
  noor: person("Samir Noor", ["approver"], { signOffRoles: ["desk"] }),
  olden: person("Mara Olden", ["approver", "duty_editor"], { signOffRoles: ["desk"], interfaceLanguage: "de" }),
  vestrin: person("Henrik Vestrin", ["approver"], { signOffRoles: ["legal"] }),
  riedal: person("Tilda Riedal", ["approver"], { signOffRoles: ["spokesperson"] }),
  tamsel: person("Ruth Tamsel", ["duty_editor"], { interfaceLanguage: "de" }),
  okande: person("Idris Okande", ["duty_editor"]),
  marrow: person("Edda Marrow", ["admin"]),
  quillan: person("Piet Quillan", ["auditor"]),
} as const satisfies Record<string, DemoPerson>;

export type PersonKey = keyof typeof people;

function person(
  name: string,
  roles: readonly Role[],
  more: Partial<Pick<DemoPerson, "translates" | "signOffRoles" | "interfaceLanguage">> = {},
): DemoPerson {
  const email = `${name.toLowerCase().replace(" ", ".")}@mfa.halvoria.example`;
  return { name, email, roles, translates: [], signOffRoles: [], interfaceLanguage: "en", ...more };
}
