import { lookAt } from '../pictures/look-at.ts';
import { makePicture } from '../pictures/make-picture.ts';
import { measurePicture } from '../pictures/measure-picture.ts';
import { isRemade, MOST_PIXELS } from '../pictures/recipe.ts';

const AS_PHOTOGRAPH = 'Spara den som JPEG eller PNG och försök igen.';
const MILLION = 1_000_000;

/** Names that a telephone's picture begins with (ISO/IEC 23008-12). Few browsers show one, whatever it is called. */
const HEIC = /^....ftyp(?:hei[cxms]|hev[cxms]|(?:mif1|msf1).{0,40}hei[cx])/s;

/** What makes a drawing do something, or fetch it from elsewhere, when its address is opened. */
const RUNS = /<(?:[\w-]+:)?(?:script|foreignobject)\b|\son[a-z]+\s*=|javascript:|<!entity/i;

/**
 * Why a picture that was sent cannot be taken, as a sentence with how to mend it; undefined where it can. `ending` is the one that it would
 * be kept with, and undefined where browsers know no picture by that of its name.
 */
export async function pictureFault(
  name: string,
  ending: string | undefined,
  bytes: Buffer,
): Promise<string | undefined> {
  if (bytes.length === 0) return `Filen ${name} är tom. Välj bilden på nytt.`;
  if (HEIC.test(bytes.toString('latin1', 0, 64)))
    return `Bilden ${name} är en HEIC-bild från en telefon, och de flesta webbläsare kan inte visa den. Öppna den på telefonen eller datorn, spara den som JPEG och försök igen.`;
  if (ending === undefined)
    return `Bilden ${name} är av ett slag som webbläsare inte kan visa. ${AS_PHOTOGRAPH}`;
  if (ending === 'svg' && RUNS.test(bytes.toString()))
    return `Bilden ${name} innehåller skript eller något annat som kan köras hos läsaren. Spara den som PNG och försök igen.`;
  const looks = await lookAt(bytes);
  if (looks !== undefined && looks.pixels > MOST_PIXELS)
    return `Bilden ${name} har ${millions(looks.pixels)} miljoner bildpunkter, och högst ${millions(MOST_PIXELS)} miljoner tas emot. Gör den mindre och försök igen.`;
  if (looks?.isAnimated === true)
    return `Bilden ${name} rör sig, och läsarna kan inte stanna den. Spara en stillbild av den som JPEG eller PNG och försök igen.`;
  return (await canBeSent(`bild.${ending}`, bytes))
    ? undefined
    : `Filen ${name} går inte att visa som bild: den är skadad eller något annat än den heter. Öppna den i ett bildprogram, spara den som JPEG eller PNG och försök igen.`;
}

async function canBeSent(path: string, bytes: Buffer): Promise<boolean> {
  try {
    await measurePicture(path, bytes);
    if (isRemade(path)) await makePicture(path, bytes);
    return true;
  } catch {
    return false;
  }
}

function millions(pixels: number): number {
  return Math.ceil(pixels / MILLION);
}
