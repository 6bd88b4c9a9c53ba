import { useTranslations } from "next-intl";
import type { Member } from "#db/queries/people.ts";
import type { Role } from "#domain/person.ts";

/** What somebody may do, as words: "Author, Translator: French, Arabic". */
export function MemberRoles({ member }: { member: Member }) {
  const t = useTranslations("desk.people");
  const terms = useTranslations("terms");
  if (member.roles.length === 0) return t("noRoles");
  return member.roles.map(worded).join(", ");

  function worded(role: Role): string {
    if (role === "translator") {
      return t("translatorOf", {
        languages: member.translates.map((locale) => terms(`language.${locale}`)).join(", "),
      });
    }
    if (role === "approver") {
      return t("approverAs", { roles: member.signOffRoles.map((one) => terms(`signOffRole.${one}`)).join(", ") });
    }
    return terms(`role.${role}`);
  }
}
