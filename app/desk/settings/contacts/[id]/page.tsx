import { notFound } from "next/navigation";
import { contacts } from "#db/queries/settings.ts";
import { openSettings } from "../../open-settings.ts";
import { ContactForm } from "./contact-form.tsx";

export const instant = false;

/** One contact; the address `new` is an empty form. */
export default async function ContactPage({ params }: { params: Promise<{ id: string }> }) {
  const desk = await openSettings();
  if (!desk) return null;
  const { id } = await params;
  if (id === "new") return <ContactForm />;
  const contact = (await contacts(desk.db)).find((candidate) => candidate.id === id);
  if (!contact) notFound();
  return <ContactForm contact={contact} />;
}
