import type { ReactNode } from "react";
import type { Locale } from "#domain/locale.ts";
import { directionOf } from "#domain/passage-language.ts";
import type { BodyNode } from "#domain/release.ts";
import { siteWords } from "#i18n/site-words.ts";
import { DocumentPart } from "./document-part.tsx";
import { ImagePart } from "./image-part.tsx";
import { inOrder } from "./in-order.ts";
import { linkRuns } from "./link-runs.ts";
import { isolationOf, markRuns, passageOf } from "./mark-runs.ts";
import { type MediaPlace, publicMedia } from "./media-place.ts";
import styles from "./release.module.css";
import { ReleaseTable } from "./release-table.tsx";
import { ReleaseVideo } from "./release-video.tsx";

interface Surroundings {
  locale: Locale;
  media: MediaPlace;
}

/**
 * The body of a release as the public reads it: each node by its type, no HTML from outside, and no unknown node.
 *
 * @param media - where its images and documents are; on the desk they are not public yet
 */
export function ReleaseBody({
  body,
  locale,
  media = publicMedia,
}: {
  body: BodyNode;
  locale: Locale;
  media?: MediaPlace;
}) {
  return <div className={styles.body}>{blocks(body, { locale, media })}</div>;
}

function blocks(parent: BodyNode, around: Surroundings): ReactNode {
  return inOrder(parent.content, (node) => <Block node={node} around={around} />);
}

function Block({ node, around }: { node: BodyNode; around: Surroundings }) {
  switch (node.type) {
    case "paragraph":
      return <p>{inline(node)}</p>;
    case "heading":
      return node.attrs?.level === 3 ? <h3>{inline(node)}</h3> : <h2>{inline(node)}</h2>;
    case "bulletList":
      return <ul>{items(node, around)}</ul>;
    case "orderedList":
      return <ol start={Number(node.attrs?.start ?? 1)}>{items(node, around)}</ol>;
    case "statement":
      return <Statement node={node} around={around} />;
    case "table":
      return (
        <ReleaseTable
          table={node}
          unnamed={siteWords(around.locale).site("article.table")}
          show={(cell) => blocks(cell, around)}
        />
      );
    case "video":
      return <ReleaseVideo video={node} locale={around.locale} media={around.media} />;
    case "background":
      return <Section node={node} around={around} heading="background" />;
    case "notesToEditors":
      return <Section node={node} around={around} heading="notes" />;
    case "boilerplate":
      return <Section node={node} around={around} heading="boilerplate" />;
    case "image":
      return <ImagePart node={node} media={around.media} />;
    case "documentLink":
      return <DocumentPart node={node} locale={around.locale} media={around.media} />;
    default:
      throw new Error(`The body has a node that the site cannot show: ${node.type}`);
  }
}

function items(list: BodyNode, around: Surroundings): ReactNode {
  return inOrder(list.content, (item) => <li>{blocks(item, around)}</li>);
}

function Statement({ node, around }: { node: BodyNode; around: Surroundings }) {
  const speaker = String(node.attrs?.speaker ?? "");
  const office = String(node.attrs?.office ?? "");
  return (
    <figure className={styles.statement}>
      <blockquote>{blocks(node, around)}</blockquote>
      {speaker || office ? (
        <figcaption>
          {speaker ? <bdi className={styles.speaker}>{speaker}</bdi> : null}
          {office ? <bdi className={styles.office}>{office}</bdi> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

interface SectionProps {
  node: BodyNode;
  around: Surroundings;
  heading: "background" | "notes" | "boilerplate";
}

function Section({ node, around, heading }: SectionProps) {
  return (
    <section className={styles[heading]}>
      <h2>{siteWords(around.locale).site(`article.${heading}`)}</h2>
      {blocks(node, around)}
    </section>
  );
}

function inline(block: BodyNode): ReactNode {
  return inOrder(linkRuns(block), ({ href, hreflang, pieces }) => {
    const text = passages(pieces);
    if (href === null) return text;
    return (
      <a href={href} hrefLang={hreflang ?? undefined}>
        {text}
      </a>
    );
  });
}

function passages(pieces: readonly BodyNode[]): ReactNode {
  return inOrder(markRuns(pieces, passageOf), ({ key: lang, pieces: passage }) => {
    const text = isolated(passage);
    if (lang === null) return text;
    return (
      <span lang={lang} dir={directionOf(lang)}>
        {text}
      </span>
    );
  });
}

function isolated(pieces: readonly BodyNode[]): ReactNode {
  return inOrder(markRuns(pieces, isolationOf), ({ key, pieces: name }) => {
    const text = inOrder(name, (piece) => <Piece piece={piece} />);
    return key === null ? text : <bdi>{text}</bdi>;
  });
}

function Piece({ piece }: { piece: BodyNode }) {
  if (piece.type === "hardBreak") return <br />;
  if (piece.type !== "text") throw new Error(`The body has a node that the site cannot show: ${piece.type}`);
  return (piece.marks ?? []).reduceRight<ReactNode>((text, { type }) => marked(type, text), piece.text);
}

function marked(type: string, text: ReactNode): ReactNode {
  switch (type) {
    case "bold":
      return <strong>{text}</strong>;
    case "italic":
      return <em>{text}</em>;
    case "link":
    case "language":
    case "isolate":
      return text; // around whole runs of pieces already
    default:
      throw new Error(`The body has a mark that the site cannot show: ${type}`);
  }
}
