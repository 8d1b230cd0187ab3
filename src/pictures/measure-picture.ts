import { isRemade, type Size, WIDEST } from './recipe.ts';

/**
 * The size that a picture is sent in, turned upright. Rejects what is no picture, and a photograph that is called a drawing, which would
 * be sent as it is.
 */
export async function measurePicture(path: string, bytes: Buffer): Promise<Size> {
  // Each is loaded for the first picture that needs it: the start must not wait for it.
  if (isRemade(path)) {
    const { default: sharp } = await import('sharp');
    const { autoOrient } = await sharp(bytes).metadata();
    return narrowed(autoOrient);
  }
  const { imageSize } = await import('image-size');
  const { width, height, type } = imageSize(bytes);
  if (!path.endsWith(`.${type}`)) throw new Error(`${path} is of type ${type}`);
  return { width, height };
}

function narrowed({ width, height }: Size): Size {
  if (width <= WIDEST) return { width, height };
  return { width: WIDEST, height: Math.max(1, Math.round((height * WIDEST) / width)) };
}
