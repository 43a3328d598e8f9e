/**
 * Letters that no figure and no mark begins with ("Xã", "Thị trấn", "UBND"): neither "không áp dụng", "Có", "Chưa đạt",
 * "Đạt", "False" and "NA", nor "x" alone and "true".
 */
export const WORDS =
  /^(?:[ABEG-JLMO-SUVWYZabeg-jlmo-suvwyz]|[TXtx][A-QS-Za-qs-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1ea0-\u1ef9])/;
