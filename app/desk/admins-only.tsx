import { getTranslations } from "next-intl/server";
import { Notice } from "#components/ui/notice.tsx";
import { Page, PageHeader } from "#components/ui/page.tsx";
import type { Desk } from "#db/desk.ts";
import { people } from "#db/queries/people.ts";
import { holds } from "#domain/access.ts";

/** Instead of a page of the admins: which role is missing, and who can give it. */
export async function AdminsOnly({ desk, title }: { desk: Desk; title: string }) {
  const [t, members] = await Promise.all([getTranslations("desk.people"), people(desk.accounts)]);
  const admins = members.filter((member) => member.active && holds(member, "admin")).map(({ name }) => name);
  return (
    <Page size="narrow">
      <PageHeader title={title} />
      <Notice tone="warning" title={t("notAdmin")}>
        {admins.length > 0 && <p>{t("askAdmins", { names: admins.join(", ") })}</p>}
      </Notice>
    </Page>
  );
}
