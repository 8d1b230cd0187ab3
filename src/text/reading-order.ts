/** Signs that nobody sees and that turn the order of what is read (Unicode's bidirectional controls). */
const TURNS_ORDER = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Whether a text holds signs that could show what follows them in another order. */
export function turnsOrder(text: string): boolean {
  return text.search(TURNS_ORDER) >= 0;
}

/**
 * The text without those signs: what one editor pastes must not show the words of others backwards. Letters of Arabic and Hebrew turn by
 * themselves and need none.
 */
export function inWrittenOrder(text: string): string {
  return text.replace(TURNS_ORDER, '');
}
