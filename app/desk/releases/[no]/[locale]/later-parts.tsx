"use client";

import { later } from "#components/ui/later.tsx";

/** Parts that pages of the workspace are made of and nobody needs to begin to write. */
export const MenuButton = later(async () => (await import("#components/ui/menu.tsx")).MenuButton);
export const FactsForm = later(async () => (await import("../facts/form.tsx")).FactsForm);
export const SettingsForm = later(async () => (await import("../settings/form.tsx")).SettingsForm);
export const DuplicateForm = later(async () => (await import("../duplicate/form.tsx")).DuplicateForm);
export const DiscardForm = later(async () => (await import("./discard/form.tsx")).DiscardForm);
