import Link from "next/link";
import { useTranslations } from "next-intl";
import { deskImage, focusOf } from "#components/media/library-item.ts";
import { Icon } from "#components/ui/icon.tsx";
import type { MediaItem } from "#db/queries/media.ts";
import type { Zone } from "#i18n/format.ts";
import css from "./library.module.css";
import { useItemWords } from "./use-item-words.ts";

export interface LibraryListProps {
  items: readonly MediaItem[];
  zone: Zone;
  now: Date;
}

export function LibraryGrid({ items, now }: LibraryListProps) {
  const t = useTranslations("media.list");
  const words = useItemWords();
  return (
    <ul className={css.grid} aria-label={t("items")}>
      {items.map((item) => (
        <li key={item.id} className={css.card}>
          <span className={css.picture}>
            {item.kind === "image" ? (
              <img src={deskImage(item)} alt="" loading="lazy" style={focusOf(item.focus)} />
            ) : (
              <Icon name="document" size={40} />
            )}
          </span>
          <span className={css.words}>
            <Link href={`/desk/media/${item.id}`} className={css.name}>
              <bdi>{item.name}</bdi>
            </Link>
            <span className={css.facts}>{words.facts(item)}</span>
            {words.warnings(item, now).map((warning) => (
              <span key={warning} className={css.warning}>
                <Icon name="warning" size={16} />
                {warning}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
