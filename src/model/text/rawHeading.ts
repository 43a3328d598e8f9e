const RAW = /^\P{L}*(?:số liệu(?: thực tế)?|kết quả thực hiện|số thực hiện|giá trị|số lượng)\P{L}*$/iu;

/** "Số liệu", "Số lượng": a heading of what happened, not of the points for it. Composed Unicode, single spaces. */
export function isRawHeading(heading: string): boolean {
  return RAW.test(heading);
}

const SHARE = /^(?:(?:.*\(|số liệu )?([ab])\)?|(tử|mẫu) số)[:.]?$/iu;

/** Which figure of a/b a heading has below it: "a", "Số hồ sơ trực tuyến (a)", "Số liệu b", "Mẫu số"; null of any other. */
export function partOfShare(heading: string): "a" | "b" | null {
  const [, letter, word] = SHARE.exec(heading.normalize("NFC").trim()) ?? [];
  const part = (letter ?? word)?.toLowerCase();
  return part === undefined ? null : part === "a" || part === "tử" ? "a" : "b";
}
