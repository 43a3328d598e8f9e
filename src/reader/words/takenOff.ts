const TAKEN_OFF = /^\s*(?:tổng\s+)?(?:số\s+)?(?:điểm\s+(?:bị\s+)?(?:trừ|phạt)|(?:trừ|phạt)(?:\s+điểm)?\s*$)/iu;

/** "Điểm trừ", "Phạt": by its words a field's points are taken off. */
export function isHeadedTakenOff(header: readonly string[]): boolean {
  return header.some((part) => TAKEN_OFF.test(part.normalize("NFC")));
}
