/** Which part of a picture is looked at: how large it is drawn, and where its corner stands in the window. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 0.08;
const LARGEST = 2.5;
/** The space that is left around a picture, in pixels. */
const MARGIN = 24;
/** Below this, words cannot be read: a picture opens no smaller. */
const READABLE = 0.75;

/** Nearer or farther, with a point of the window staying where it is. */
export function zoom(camera: Camera, factor: number, { x, y }: { x: number; y: number }): Camera {
  const k = Math.min(LARGEST, Math.max(SMALLEST, camera.k * factor));
  const by = k / camera.k;
  return { k, x: x - (x - camera.x) * by, y: y - (y - camera.y) * by };
}

/** All of a picture. */
export function whole(picture: Size, window: Size): Camera {
  const k = Math.min(
    1,
    Math.max(
      SMALLEST,
      Math.min((window.width - 2 * MARGIN) / (picture.width + 16), (window.height - 2 * MARGIN) / picture.height),
    ),
  );
  return { k, x: (window.width - picture.width * k) / 2, y: (window.height - picture.height * k) / 2 };
}

/** All of it where that can be read; else as much of it around a point as can be. */
export function readable(picture: Size, window: Size, around: { x: number; y: number } | undefined): Camera {
  const all = whole(picture, window);
  if (all.k >= READABLE) return all;
  const k = READABLE;
  const along = (size: number, room: number, at: number): number => {
    if (size * k <= room - 2 * MARGIN) return (room - size * k) / 2;
    return Math.min(MARGIN, Math.max(room - MARGIN - size * k, room / 2 - at * k));
  };
  return {
    k,
    x: along(picture.width, window.width, around?.x ?? 0),
    y: along(picture.height, window.height, around?.y ?? picture.height / 2),
  };
}

/** Moves just as far as it takes to have all of a box in the window. */
export function bringIn(camera: Camera, window: Size, box: { x: number; y: number; width: number; height: number }): Camera {
  const shift = (from: number, size: number, at: number, room: number): number => {
    const [start, end] = [at + from * camera.k, at + (from + size) * camera.k];
    if (start < MARGIN) return MARGIN - start;
    return end > room - MARGIN ? Math.max(room - MARGIN - end, MARGIN - start) : 0;
  };
  return {
    ...camera,
    x: camera.x + shift(box.x, box.width, camera.x, window.width),
    y: camera.y + shift(box.y, box.height, camera.y, window.height),
  };
}
