import Link from "next/link";
import { useTranslations } from "next-intl";
import { type DemoAccount, demoPassword } from "#auth/demo-accounts.ts";
import css from "./sign-in.module.css";

interface DemoAccountsProps {
  accounts: readonly DemoAccount[];
  /** Whose data fill the form. */
  chosen: DemoAccount | undefined;
  next: string;
}

/** The accounts of the demo; links, so that choosing one works without script. */
export function DemoAccounts({ accounts, chosen, next }: DemoAccountsProps) {
  const t = useTranslations("desk.signIn");
  return (
    <section className={css.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t("demoTitle")}</h2>
      <p>{t.rich("demoLead", { password: demoPassword, code: (words) => <code>{words}</code> })}</p>
      <ul>
        {accounts.map((person) => (
          <li key={person.email}>
            <Link
              href={{ pathname: "/desk/sign-in", query: { next, as: person.email } }}
              replace
              scroll={false}
              prefetch={false}
              aria-current={person === chosen ? "true" : undefined}
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

function Roles({ person }: { person: DemoAccount }) {
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
