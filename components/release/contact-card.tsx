import type { Locale } from "#domain/locale.ts";
import type { PrintedContact } from "#domain/release.ts";
import { siteWords } from "#i18n/site-words.ts";
import styles from "./contact-card.module.css";

interface ContactCardProps {
  locale: Locale;
  /** Who to ask about this text. What it leaves out, the press office itself answers. */
  contact: PrintedContact | null | undefined;
  office: { phone: string; email: string };
  title: string;
}

/** A phone number in five seconds. */
export function ContactCard({ locale, contact, office, title }: ContactCardProps) {
  const { site } = siteWords(locale);
  const phone = contact?.phone || office.phone;
  const email = contact?.email || office.email;
  return (
    <section className={styles.card}>
      <h2>{title}</h2>
      <address>
        <p>
          <bdi>{contact?.name || site("frame.pressOffice")}</bdi>
        </p>
        <p>
          <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
            <bdi dir="ltr">{phone}</bdi>
          </a>
        </p>
        {contact?.hours ? <p className={styles.hours}>{contact.hours}</p> : null}
        <p>
          <a href={`mailto:${email}`}>
            <bdi dir="ltr">{email}</bdi>
          </a>
        </p>
      </address>
    </section>
  );
}
