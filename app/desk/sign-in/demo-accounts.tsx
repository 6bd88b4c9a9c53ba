import Link from "next/link";
import { useTranslations } from "next-intl";
import { type DemoPerson, demoPassword } from "#bin/demo/people.ts";
import { demoPeople } from "./demo-account.ts";
import css from "./sign-in.module.css";

interface DemoAccountsProps {
  next: string;
  /** Address of the account that fills the form. */
  chosen: string | undefined;
}

/** The accounts of the demo; links, so that choosing one works without script. */
export function DemoAccounts({ next, chosen }: DemoAccountsProps) {
  const t = useTranslations("desk.signIn");
  return (
    <section className={css.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t("demoTitle")}</h2>
      <p>{t.rich("demoLead", { password: demoPassword, code: (words) => <code>{words}</code> })}</p>
      <ul>
        {demoPeople.map((person) => (
          <li key={person.email}>
            <Link
              href={{ pathname: "/desk/sign-in", query: { next, as: person.email } }}
              replace
              scroll={false}
              prefetch={false}
              aria-current={person.email === chosen ? "true" : undefined}
            >
              <span className={css.name}>{person.name}</span>
              <span className={css.role}>
                <Roles person={person} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Roles({ person }: { person: DemoPerson }) {
  const t = useTranslations("terms");
  return person.roles
    .map((role) => {
      const more = [
        ...(role === "translator" ? person.translates.map((locale) => t(`language.${locale}`)) : []),
        ...(role === "approver" ? person.signOffRoles.map((signOffRole) => t(`signOffRole.${signOffRole}`)) : []),
      ];
      return [t(`role.${role}`), ...more].join(" · ");
    })
    .join(", ");
}
