import { renderToStaticMarkup } from "react-dom/server";
import { FrameworkDetail } from "../../src/taskpane/frameworks/FrameworkDetail";
import { frameworkById } from "../support/frameworkById";

test("the worked examples of a source stand at their criterion, each with its group", () => {
  const page = renderToStaticMarkup(<FrameworkDetail framework={frameworkById("phan-loai-dvhc-tinh-nd-307-2025")} />);
  const row = /Quy mô dân số.*?<\/th>/u.exec(page)?.[0] ?? "";
  expect([...row.matchAll(/<span[^>]*>([^<]*)</gu)].map(([, text]) => text)).toEqual([
    "Ví dụ (Tỉnh khác): 2000000 → 10 điểm",
    "Ví dụ (Tỉnh khác): 2060000 → 10,5 điểm",
    "Ví dụ (Tỉnh khác): 3800000 → 25 điểm",
    "Ví dụ (Tỉnh miền núi): 1545000 → 10,5 điểm",
  ]);
  expect(page.match(/Ví dụ/gu)).toHaveLength(4);
});

test("a framework without a legal basis says so", () => {
  const told = (id: string) =>
    /chưa ghi căn cứ/u.test(renderToStaticMarkup(<FrameworkDetail framework={frameworkById(id)} />));
  expect([told("par-index"), told("hung-yen-xa-2023")]).toEqual([true, false]);
});
