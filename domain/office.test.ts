import { expect, test } from "vitest";
import type { Locale } from "./locale.ts";
import {
  changeOffice,
  type OfficeSettings,
  offers,
  securityContactUri,
  setContact,
  setPolicy,
  setTopic,
} from "./office.ts";
import type { Person } from "./person.ts";

const edda: Person = { id: "edda", name: "Edda", roles: ["admin"], translates: [], signOffRoles: [] };
const ada: Person = { ...edda, id: "ada", roles: ["author"] };
const called = (name: string) => ({ de: name, en: name, fr: name, ar: name, "de-simple": name });
const named = { name: "Ministry", subtitle: "", city: "Lindmar" };

const office: OfficeSettings = {
  names: { de: named, en: named, fr: named, ar: named, "de-simple": named },
  zone: "Europe/Berlin",
  phone: "",
  email: "",
  domain: "mfa.halvoria.example",
  locales: ["en", "de"],
  defaultLocale: "en",
  securityContact: "",
};
const contact = { names: called("Press Office"), hours: called(""), phone: "+990 555 0100", email: "" };

test("an admin changes the office", () => {
  expect(changeOffice(edda, office)).toEqual({ ok: true, value: office });
});

test("nothing is begun in a language that the office does not offer", () => {
  expect(offers(office, ["de", "en"])).toEqual({ ok: true, value: ["de", "en"] });
  expect(offers(office, ["de", "fr"])).toEqual({ ok: false, refusal: { code: "locale_not_offered", locale: "fr" } });
});

test("only an admin changes settings", () => {
  const refusal = { ok: false, refusal: { code: "not_an_admin" } };
  expect(changeOffice(ada, office)).toEqual(refusal);
  expect(setTopic(ada, { key: "trade", names: called("Trade") })).toEqual(refusal);
  expect(setContact(ada, contact)).toEqual(refusal);
  expect(setPolicy(ada, ["desk"])).toEqual(refusal);
});

test.each<[string, Partial<OfficeSettings>]>([
  ["no_locale_offered", { locales: [] }],
  ["default_locale_not_offered", { defaultLocale: "fr" }],
  ["office_name_missing", { names: { ...office.names, de: { ...named, name: " " } } }],
  ["zone_unknown", { zone: "Europe/Lindmar" }],
  ["zone_unknown", { zone: "+02:00" }],
  ["domain_invalid", { domain: "https://halvoria.example" }],
  ["security_contact_invalid", { securityContact: "the press office" }],
  ["security_contact_invalid", { securityContact: "http://halvoria.example/security" }],
  ["security_contact_invalid", { securityContact: "javascript://halvoria.example" }],
  ["security_contact_invalid", { securityContact: "security@halvoria.example\nPolicy: x" }],
])("an office is refused: %s", (code, wrong) => {
  expect(changeOffice(edda, { ...office, ...wrong })).toMatchObject({ ok: false, refusal: { code } });
});

test.each([
  ["security@halvoria.example", "mailto:security@halvoria.example"],
  ["https://halvoria.example/security", "https://halvoria.example/security"],
])("who finds a weakness is sent to %s", (securityContact, uri) => {
  expect(changeOffice(edda, { ...office, securityContact }).ok).toBe(true);
  expect(securityContactUri(securityContact)).toBe(uri);
});

test("a language that is not offered needs no name of the office", () => {
  expect(changeOffice(edda, { ...office, names: { ...office.names, fr: { ...named, name: "" } } }).ok).toBe(true);
});

test.each<Locale>(["de", "ar", "de-simple"])("topics and contacts have a name in %s", (locale) => {
  const names = { ...called("Trade"), [locale]: " " };
  expect(setTopic(edda, { key: "trade", names })).toMatchObject({ refusal: { code: "topic_name_missing", locale } });
  expect(setContact(edda, { ...contact, names })).toMatchObject({ refusal: { code: "contact_name_missing", locale } });
});

test.each(["", "Trade", "trade--war", "-trade", "handel und wandel"])("%o is no key of a topic", (key) => {
  expect(setTopic(edda, { key, names: called("Trade") })).toMatchObject({ refusal: { code: "topic_key_invalid" } });
});

test("a contact can be reached", () => {
  expect(setContact(edda, { ...contact, phone: " " })).toMatchObject({ refusal: { code: "contact_unreachable" } });
  expect(setContact(edda, contact).ok).toBe(true);
});

test("every type of release needs a sign-off", () => {
  expect(setPolicy(edda, [])).toMatchObject({ refusal: { code: "no_sign_off_required" } });
  expect(setPolicy(edda, ["desk", "legal"]).ok).toBe(true);
});
