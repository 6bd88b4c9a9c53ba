"use client";

import "#components/tokens.css";
import "./desk/desk.css";
import german from "#i18n/messages/desk/de.json" with { type: "json" };
import english from "#i18n/messages/desk/en.json" with { type: "json" };

/**
 * The desk when not even its frame could be made, as when the database is away: in both languages of the desk, for
 * nobody knows whose it is. Public faults never get here: the front has a page of its own.
 */
export default function DeskFault({ error }: { error: unknown }) {
  const code = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <html lang="en">
      <body>
        <title>{english.error.title}</title>
        <main style={{ maxInlineSize: "40rem", padding: "var(--space-32) var(--space-16)", marginInline: "auto" }}>
          <h1>{english.error.title}</h1>
          <p>{english.error.away}</p>
          <p>
            <a href="/desk">{english.error.retry}</a>
          </p>
          <section lang="de">
            <h2>{german.error.title}</h2>
            <p>{german.error.away}</p>
            <p>
              <a href="/desk">{german.error.retry}</a>
            </p>
          </section>
          {code !== undefined && <p>{english.error.reference.replace("{code}", code)}</p>}
        </main>
      </body>
    </html>
  );
}
