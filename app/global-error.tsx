"use client";

import "#components/tokens.css";
import "./desk/desk.css";
import german from "#i18n/messages/fault/de.json" with { type: "json" };
import english from "#i18n/messages/fault/en.json" with { type: "json" };

/**
 * The desk when not even its frame could be made, as when the database is away: in both languages of the desk, for
 * nobody knows whose it is. Public faults never get here: the front has a page of its own.
 */
export default function DeskFault({ error }: { error: unknown }) {
  const code = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <html lang="en">
      <body>
        <title>{english.title}</title>
        <main style={{ maxInlineSize: "40rem", padding: "var(--space-32) var(--space-16)", marginInline: "auto" }}>
          <h1>{english.title}</h1>
          <p>{english.away}</p>
          <p>
            <a href="/desk">{english.retry}</a>
          </p>
          <section lang="de">
            <h2>{german.title}</h2>
            <p>{german.away}</p>
            <p>
              <a href="/desk">{german.retry}</a>
            </p>
          </section>
          {code !== undefined && <p>{english.reference.replace("{code}", code)}</p>}
        </main>
      </body>
    </html>
  );
}
