import type { Metadata } from "next";
import { LegalPageOf, type LegalPageProps, legalPageMetadata } from "../legal-page.tsx";

export const instant = false;

export function generateMetadata(props: LegalPageProps): Promise<Metadata> {
  return legalPageMetadata("privacy", props);
}

export default function Privacy({ params }: LegalPageProps) {
  return <LegalPageOf page="privacy" params={params} />;
}
