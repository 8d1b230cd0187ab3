/** `tel:+4636105000` of a number as people write it; the zero in `+46 (0)36` is not dialled. */
export function telephoneAddress(phone: string): string {
  const written = phone.startsWith('+') ? phone.replace('(0)', '') : phone;
  return `tel:${written.replace(/[^+\d]/g, '')}`;
}
