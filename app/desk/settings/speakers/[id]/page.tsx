import { notFound } from "next/navigation";
import { speakers } from "#db/queries/standing-texts.ts";
import { openSettings } from "../../open-settings.ts";
import { SpeakerForm } from "./speaker-form.tsx";

export const instant = false;

/** One speaker; the address `new` is an empty form. */
export default async function SpeakerPage({ params }: { params: Promise<{ id: string }> }) {
  const desk = await openSettings();
  if (!desk) return null;
  const { id } = await params;
  if (id === "new") return <SpeakerForm />;
  const speaker = (await speakers(desk.db)).find((candidate) => candidate.id === id);
  if (!speaker) notFound();
  return <SpeakerForm speaker={speaker} />;
}
