"use client";

import { useRouter } from "next/navigation";
import { type AbstractIntlMessages, NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { I18nProvider, RouterProvider } from "react-aria-components";

interface DeskProvidersProps {
  locale: string;
  messages: AbstractIntlMessages;
  children: ReactNode;
}

/** Words, formats and navigation for the client components of the desk. */
export function DeskProviders({ locale, messages, children }: DeskProvidersProps) {
  const router = useRouter();
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      <I18nProvider locale={locale}>
        <RouterProvider navigate={(href) => router.push(href)}>{children}</RouterProvider>
      </I18nProvider>
    </NextIntlClientProvider>
  );
}
