import { unitName } from "./unitName";

/**
 * The same for names that mean one unit: whatever their composition, case, spaces, the place of a tone mark, "UBND" or
 * "Ủy ban nhân dân" in front, a kind in full or in short. "Xã X" and "phường X" are two units, and so is a bare "X".
 */
export function unitKey(name: string): string {
  const { kind, proper } = unitName(name);
  return `${kind ?? ""} ${proper}`;
}
