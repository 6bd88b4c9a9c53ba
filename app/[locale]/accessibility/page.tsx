import type { Metadata } from "next";
import { LegalPageOf, type LegalPageProps, legalPageMetadata } from "../legal-page.tsx";

export const instant = false;

export function generateMetadata(props: LegalPageProps): Promise<Metadata> {
  return legalPageMetadata("accessibility", props);
}

export default function Accessibility({ params }: LegalPageProps) {
  return <LegalPageOf page="accessibility" params={params} />;
}
