/** Excel's ROUND: of the number's 15 digits, halves away from 0. */
export function roundHalfAway(value: number, places: number): number {
  const whole = Math.trunc(places);
  const [digits = "0", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  if (Number(exponent) + whole > 14) return value;
  // Moving the point of the written number is exact; a product of doubles is not.
  const moved = Math.round(Number(`${digits}e${Number(exponent) + whole}`));
  const rounded = Number(`${moved}e${-whole}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
