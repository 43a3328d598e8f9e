/** Digits after the point that any figure of a sheet may have here; what is finer does not come out of 15 digits. */
const PLACES = 24;
const ONE = 10n ** BigInt(PLACES);

/** A number as the sheet keeps it, at 15 significant digits, as an integer of 10^-24. Null where it has finer digits. */
function scaled(value: number): bigint | null {
  const [mantissa = "", exponent = "0"] = value.toExponential(14).split("e");
  const digits = BigInt(mantissa.replace(".", ""));
  const shift = Number(exponent) - 14 + PLACES;
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const unit = 10n ** BigInt(-shift);
  return digits % unit === 0n ? digits / unit : null;
}

/**
 * The sum of figures, rounded once, half away from zero, in its shortest form: what the product must give, computed by
 * nothing of the product's. Null where a figure is too fine to be added here.
 */
export function exactSum(figures: readonly number[], decimals: number): string | null {
  let sum = 0n;
  for (const figure of figures) {
    const part = scaled(figure);
    if (part === null) return null;
    sum += part;
  }
  const unit = ONE / 10n ** BigInt(decimals);
  const magnitude = sum < 0n ? -sum : sum;
  const rounded = (magnitude + unit / 2n) / unit;
  return shortest(sum < 0n && rounded !== 0n, rounded, decimals);
}

function shortest(negative: boolean, digits: bigint, decimals: number): string {
  const text = digits.toString().padStart(decimals + 1, "0");
  const whole = text.slice(0, text.length - decimals);
  const rest = text.slice(text.length - decimals).replace(/0+$/, "");
  return `${negative ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
}
