import type { Locale } from "#domain/locale.ts";

/** What is said about the images of the corpus: what they show, and what stands below them. */
export const images: Record<Locale, readonly { alt: string; caption: string }[]> = {
  en: [
    { alt: "Rescue workers with a dog climb over the ruins of a school.", caption: "The team from Lindmar in Qadra" },
    { alt: "A woman drops her ballot into a blue box.", caption: "Polling station on Île-aux-Phoques" },
    { alt: "High waves break over the harbour wall.", caption: "Tern Harbour before the storm" },
  ],
  de: [
    { alt: "Helfer mit einem Hund steigen über die Trümmer einer Schule.", caption: "Das Team aus Lindmar in Qadra" },
    { alt: "Eine Frau wirft ihren Stimmzettel in eine blaue Urne.", caption: "Wahllokal auf Île-aux-Phoques" },
    { alt: "Hohe Wellen schlagen über die Hafenmauer.", caption: "Tern Harbour vor dem Sturm" },
  ],
  fr: [
    { alt: "Des secouristes et un chien escaladent les ruines d’une école.", caption: "L’équipe de Lindmar à Qadra" },
    { alt: "Une femme glisse son bulletin dans une urne bleue.", caption: "Bureau de vote sur l’Île-aux-Phoques" },
    { alt: "De hautes vagues se brisent sur la jetée.", caption: "Tern Harbour avant la tempête" },
  ],
  ar: [
    { alt: "رجال إنقاذ مع كلب يتسلقون أنقاض مدرسة.", caption: "فريق ليندمار في قدرة" },
    { alt: "امرأة تضع ورقة الاقتراع في صندوق أزرق.", caption: "مركز اقتراع في Île-aux-Phoques" },
    { alt: "أمواج عالية تتكسر على جدار الميناء.", caption: "تيرن هاربر قبل العاصفة" },
  ],
  "de-simple": [
    { alt: "Helfer und ein Hund suchen in einem kaputten Haus.", caption: "Die Helfer aus Lindmar in Qadra" },
    { alt: "Eine Frau wählt. Sie wirft einen Zettel in einen Kasten.", caption: "Die Wahl in Saint-Orlan" },
    { alt: "Hohe Wellen kommen über eine Mauer.", caption: "Der Hafen Tern Harbour" },
  ],
};
