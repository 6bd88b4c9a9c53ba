import type { Metadata } from "next";
import { LegalPageOf, type LegalPageProps, legalPageMetadata } from "../legal-page.tsx";

export const instant = false;

export function generateMetadata(props: LegalPageProps): Promise<Metadata> {
  return legalPageMetadata("imprint", props);
}

export default function Imprint({ params }: LegalPageProps) {
  return <LegalPageOf page="imprint" params={params} />;
}
