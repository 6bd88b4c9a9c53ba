import { notFound } from "next/navigation";
import { topics } from "#db/queries/settings.ts";
import { openSettings } from "../../open-settings.ts";
import { TopicForm } from "./topic-form.tsx";

export const instant = false;

/** One topic; the address `new` is an empty form. */
export default async function TopicPage({ params }: { params: Promise<{ id: string }> }) {
  const desk = await openSettings();
  if (!desk) return null;
  const { id } = await params;
  if (id === "new") return <TopicForm />;
  const topic = (await topics(desk.db)).find((candidate) => candidate.id === id);
  if (!topic) notFound();
  return <TopicForm topic={topic} />;
}
