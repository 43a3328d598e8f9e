const RAW = /^\P{L}*(?:số liệu(?: thực tế)?|kết quả thực hiện|số thực hiện|giá trị|số lượng)\P{L}*$/iu;

/** "Số liệu", "Số lượng": a heading of what happened, not of the points for it. Composed Unicode, single spaces. */
export function isRawHeading(heading: string): boolean {
  return RAW.test(heading);
}
