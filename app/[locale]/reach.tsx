import type { Locale } from "#domain/locale.ts";
import { siteWords } from "#i18n/site-words.ts";

interface ReachProps {
  locale: Locale;
  /** Empty while the office has not said it. */
  phone: string;
  email: string;
  /** Of the mail that is begun. */
  subject?: string;
}

/** How the office is reached: what it has said of phone and mail, or nothing. */
export function Reach({ locale, phone, email, subject }: ReachProps) {
  const { site } = siteWords(locale);
  if (phone === "" && email === "") return null;
  const query = subject === undefined ? "" : `?subject=${encodeURIComponent(subject)}`;
  return (
    <dl className="reach">
      {phone === "" ? null : (
        <div>
          <dt>{site("frame.phone")}</dt>
          <dd>
            <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
              <bdi dir="ltr">{phone}</bdi>
            </a>
          </dd>
        </div>
      )}
      {email === "" ? null : (
        <div>
          <dt>{site("frame.email")}</dt>
          <dd>
            <a href={`mailto:${email}${query}`}>
              <bdi dir="ltr">{email}</bdi>
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
