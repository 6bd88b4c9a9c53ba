/** A video elsewhere. Nothing of it is on our pages before a reader asks for it. */
export interface VideoAddress {
  provider: VideoProvider;
  /** The provider's own name for it. */
  video: string;
}

export const videoProviders = ["youtube", "vimeo"] as const;
export type VideoProvider = (typeof videoProviders)[number];

interface Provider {
  name: string;
  /** Ways in which people write the address, each with the id in a group. */
  addresses: readonly RegExp[];
  /** Where it can be watched. */
  page: (id: string) => string;
  /** Origin of its player, for the content security policy. */
  origin: string;
  player: (id: string) => string;
}

const providers: Record<VideoProvider, Provider> = {
  youtube: {
    name: "YouTube",
    addresses: [
      /^https:\/\/(?:www\.|m\.)?youtube\.com\/watch\?(?:[^#]*&)?v=([\w-]{11})(?:[&#]|$)/,
      /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|live|shorts)\/([\w-]{11})(?:[/?#]|$)/,
      /^https:\/\/youtu\.be\/([\w-]{11})(?:[/?#]|$)/,
    ],
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
    origin: "https://www.youtube-nocookie.com",
    player: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  },
  vimeo: {
    name: "Vimeo",
    addresses: [
      /^https:\/\/(?:www\.)?vimeo\.com\/(\d{6,12})(?:[/?#]|$)/,
      /^https:\/\/player\.vimeo\.com\/video\/(\d{6,12})(?:[/?#]|$)/,
    ],
    page: (id) => `https://vimeo.com/${id}`,
    origin: "https://player.vimeo.com",
    player: (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
  },
};

/** The video at an address as people copy it; undefined where it is none of a provider that the office allows. */
export function videoAt(address: string): VideoAddress | undefined {
  for (const provider of videoProviders) {
    for (const pattern of providers[provider].addresses) {
      const video = pattern.exec(address.trim())?.[1];
      if (video !== undefined) return { provider, video };
    }
  }
  return undefined;
}

/** Whether this is a video's own address as `videoPlaces` writes it: the only form that is stored. */
export function isVideoPage(address: unknown): boolean {
  if (typeof address !== "string") return false;
  const video = videoAt(address);
  return video !== undefined && videoPlaces(video).page === address;
}

/** Name of the provider, and where the video is watched there and played here. */
export function videoPlaces({ provider, video }: VideoAddress): { name: string; page: string; player: string } {
  const { name, page, player } = providers[provider];
  return { name, page: page(video), player: player(video) };
}

/** Origins of all players: what a page with a video may frame. */
export const videoOrigins: readonly string[] = videoProviders.map((provider) => providers[provider].origin);
