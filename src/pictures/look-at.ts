/** What a picture is, before it is made or measured: how many pixels it has, and whether it moves. */
export type Looks = { readonly pixels: number; readonly isAnimated: boolean };

/** Looks at a picture of any size, without unpacking it. Undefined where it is none that the site can read. */
export async function lookAt(bytes: Buffer): Promise<Looks | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { pixels: width * height, isAnimated: pages > 1 };
  } catch {
    return undefined;
  }
}
