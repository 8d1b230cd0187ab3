/**
 * Sums and products as they are done by hand: 1,1 and 2,2 make 3,3. What binary arithmetic puts at the sixteenth digit (IEEE 754) is
 * taken away, or a target that is met exactly would be called missed.
 */
export function sum(numbers: readonly number[]): number {
  return byHand(numbers.reduce((total, number) => total + number, 0));
}

/** So many times an amount. */
export function times(amount: number, factor: number): number {
  return byHand(amount * factor);
}

function byHand(number: number): number {
  return Number(number.toPrecision(15));
}
