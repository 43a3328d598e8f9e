/** The greatest integer whose `degree`-th power is at most `radicand`, which is not negative. */
export function integerRoot(radicand: bigint, degree: number): bigint {
  if (radicand < 2n || degree === 1) return radicand;
  const power = BigInt(degree);
  // Newton's steps from above fall until they reach the root.
  let root = 1n << BigInt(Math.ceil(radicand.toString(2).length / degree));
  for (;;) {
    const next = ((power - 1n) * root + radicand / root ** (power - 1n)) / power;
    if (next >= root) return root;
    root = next;
  }
}
