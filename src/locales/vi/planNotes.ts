import type { PlanNoteParams } from "../../model/planNote";
import type { PlanNoteWords } from "../planNoteWords";

const RANKS: { readonly [W in PlanNoteParams["formula.rank"]["why"]]: string } = {
  figure: "số để xếp hạng không nằm trong ô nào dưới dạng số",
  breakers: "công thức không nói được tiêu chí phụ khi đồng hạng",
  unrounded: "làm tròn sẽ khiến số khác nhau thành bằng nhau",
};

const CLASSES: { readonly [W in PlanNoteParams["formula.class"]["why"]]: string } = {
  figure: "số để xếp loại không nằm trong ô nào dưới dạng số",
  quota: "bộ tiêu chí giới hạn số đơn vị của mức",
  places: "bộ tiêu chí xếp theo thứ hạng mức",
  conditions: "bộ tiêu chí đặt thêm điều kiện cho mức",
  bars: "bộ tiêu chí hạ hoặc khống chế mức theo một cột của bảng",
  name: "tên không dùng để đếm bằng công thức được:",
};

export const planNotes: PlanNoteWords = {
  "formula.total": ({ why, criteria }) =>
    why === "product"
      ? "Tổng điểm ghi giá trị: cách tính của bộ tiêu chí (trung bình nhân) không ghi thành công thức."
      : why === "figures"
        ? `Tổng điểm ghi giá trị: điểm của ${listed(criteria)} quy từ số liệu, không ghi thành công thức.`
        : "Tổng điểm ghi giá trị: điểm tối đa áp dụng cho từng đơn vị không tính được trong ô.",
  "formula.rank": ({ why }) => `Xếp hạng ghi giá trị: ${RANKS[why]}.`,
  "formula.class": ({ why, classes }) =>
    `Xếp loại ghi giá trị: ${CLASSES[why]}${classes.length === 0 ? "" : ` ${listed(classes)}`}.`,
  "formula.units": ({ units, of }) =>
    `Xếp loại của ${listed(units)}${more(of, units)} ghi giá trị: có quyết định riêng cho đơn vị.`,
  "formula.cells": ({ cells, of }) =>
    `Tổng điểm của các đơn vị có ô ${cells.join(", ")}${more(of, cells)} ghi giá trị: ô không phải số thường (số gõ dạng chữ, phần trăm, ngày…), Excel không tính được như đã đọc. Sửa các ô đó thành số rồi ghi lại thì có công thức.`,
  "formula.across": () =>
    "Kết quả liệt kê trên trang tính Tổng hợp xếp loại ghi giá trị: bảng này không có cột kết quả.",
  "formula.sheets": () => "Kết quả ghi giá trị: danh sách gồm nhiều trang tính.",
  "formula.differs": ({ cells, of }) =>
    `Ô ${cells.join(", ")}${more(of, cells)} ghi giá trị: công thức tính ra số khác giá trị chính xác.`,
  onSheet: (sheet, text) => `“${sheet}”: ${text}`,
};

function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

function more(of: number, named: readonly string[]): string {
  return of > named.length ? ` và ${of - named.length} nơi khác` : "";
}
