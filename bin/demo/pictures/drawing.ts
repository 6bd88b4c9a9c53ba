/**
 * A picture on a ground of 1440 by 960, drawn in code: the office is invented, and so is all that it shows. It is uploaded
 * at two thirds of that, which is enough for a page and spares the first start some seconds.
 */
export function drawing(defs: string, ...shapes: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1440 960" width="960" height="640"><defs>${defs}</defs>${shapes.join("")}</svg>`;
}

/** @param stops - colours from top to bottom, at equal distances */
export function sky(id: string, ...stops: string[]): string {
  const listed = stops.map((colour, at) => `<stop offset="${at / (stops.length - 1)}" stop-color="${colour}"/>`);
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${listed.join("")}</linearGradient>`;
}

export function area(path: string, fill: string, more = ""): string {
  return `<path d="${path}" fill="${fill}" ${more}/>`;
}

export function line(path: string, colour: string, width: number, more = ""): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" ${more}/>`;
}

export function box(x: number, y: number, width: number, height: number, fill: string, more = ""): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;
}

export function disc(x: number, y: number, radius: number, fill: string, more = ""): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" ${more}/>`;
}

/** The same shape several times. */
export function times(count: number, shape: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => shape(at)).join("");
}
