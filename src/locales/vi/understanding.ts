import type { Question } from "../../model/understanding";
import type { UnderstandingWords } from "../understandingShape";

export function questionText(about: Question["about"]): string {
  switch (about.kind) {
    case "rule":
      return about.printed === null
        ? `Không có gì trên trang tính cho biết kết quả được tính thế nào. Cộng điểm ${about.criteria} tiêu chí, cao nhất xếp thứ nhất?`
        : `Trang tính không cho biết cột “${about.printed}” được tính thế nào. Dùng cột này làm kết quả xếp hạng, hay cộng điểm ${about.criteria} tiêu chí?`;
    case "weights":
      return `Trang tính ghi trọng số của ${about.criteria} tiêu chí mà không ghi kết quả. Tính theo trọng số đó, cao nhất xếp thứ nhất?`;
    case "direction":
      return `Cột “${about.printed}” có thể đếm điều không tốt, mà bảng không ghi thứ hạng hay xếp loại. Cao nhất hay ít nhất xếp thứ nhất?`;
    case "ends":
      return `Cột “${about.first}” và cột “${about.last}” đều có thể là kết quả, mà bảng không ghi thứ hạng hay xếp loại. Cột nào là kết quả xếp hạng?`;
    case "role":
      return `Cột “${about.header}” là gì?`;
  }
}

const choices: UnderstandingWords["choices"] = {
  weighted: "tính theo trọng số ghi trên trang tính, cao nhất xếp thứ nhất",
  sum: "cộng các cột, cao nhất xếp thứ nhất",
  sumLowest: "cộng các cột, ít nhất xếp thứ nhất",
  mean: "trung bình các cột, cao nhất xếp thứ nhất",
  given: "dùng kết quả ghi sẵn trong bảng",
  first: "cột đứng trước là kết quả, cao nhất xếp thứ nhất",
  last: "cột đứng sau là kết quả, cao nhất xếp thứ nhất",
  criterion: "tiêu chí, được tính",
  leftOut: "không tính",
};

export function choiceText(choice: string): string {
  return new Map(Object.entries(choices)).get(choice) ?? choice;
}

export const understanding: UnderstandingWords = {
  question: questionText,
  choices,
  capped: (cap) => `, nhiều nhất ${cap},`,
  made: {
    copy: (of) => `= ${of}`,
    sum: (of) => `= tổng ${of}`,
    signed: (of) => `= tổng ${of}, có cột trừ đi`,
    mean: (of) => `= trung bình ${of}`,
    weighted: (of) => `= tổng có trọng số ${of}`,
    scaled: (of) => `= ${of} nhân hệ số`,
    quotient: (of) => `= ${of} chia nhau`,
  },
  agrees: (text, agrees, outOf) => `${text} ở ${agrees}/${outOf} hàng`,
  orders: (by) => `xếp thứ tự theo ${by ?? "tổng các tiêu chí"}`,
  classes: (by) => `xếp loại theo ${by ?? "tổng các tiêu chí"}`,
  counted: (result) => `được cộng vào ${result}`,
  notCounted: (result) => `${result} không tính cột này`,
  asPrinted: (result) => `kết quả lấy như ghi ở ${result}`,
  looks: {
    running: "số thứ tự 1, 2, 3 …",
    years: "năm",
    codes: "mã số",
    constant: "mọi hàng như nhau",
    ranks: "thứ hạng 1 … n",
  },
  rule: (made, direction) => `Kết quả ${made}, ${direction === "highest" ? "cao nhất" : "thấp nhất"} xếp thứ nhất.`,
  agreement: (counts) => `Khớp ${counts.join(", ")}.`,
  agreementOf: {
    total: (agrees, outOf) => `${agrees}/${outOf} tổng điểm`,
    ratio: (agrees, outOf) => `${agrees}/${outOf} tỷ lệ`,
    rank: (agrees, outOf) => `${agrees}/${outOf} thứ hạng`,
    class: (agrees, outOf) => `${agrees}/${outOf} xếp loại`,
  },
};
