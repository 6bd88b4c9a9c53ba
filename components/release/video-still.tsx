import type { BodyNode } from "#domain/release.ts";
import type { MediaPlace } from "./media-place.ts";
import { SizedPicture } from "./sized-picture.tsx";
import styles from "./video-still.module.css";

/** The still of a video, cut to its frame around the focal point; the title says what it shows. */
export function VideoStill({ video, media }: { video: BodyNode; media: MediaPlace }) {
  const { focusX, focusY } = video.attrs ?? {};
  return (
    <span className={styles.still} data-x={tenth(focusX)} data-y={tenth(focusY)}>
      <SizedPicture node={video} media={media} alt="" />
    </span>
  );
}

function tenth(hundredths: unknown): number {
  return Math.round(Number(hundredths) / 10) * 10;
}
