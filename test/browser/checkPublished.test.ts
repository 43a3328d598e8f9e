import { WorkbenchVisit } from "./support/workbenchVisit";

let visit: WorkbenchVisit;
afterEach(() => visit.leave());

it("finds the one wrong total in the published Hưng Yên table and goes to its cell", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023-cong-bo", "view=check");
  await visit.view.getByRole("button", { name: /^Lỗi \d/ }).click();
  const found = visit.view.getByRole("group", { name: "Các vấn đề tìm thấy" });
  const errors = found.getByRole("button", { name: /^Lỗi|Tổng điểm của/ });
  await errors.first().waitFor();
  expect(await errors.count()).toBe(1);
  const sentence = await errors.first().innerText();
  expect(sentence).toContain("Phương Chiểu");
  expect(sentence).toContain("287,11");
  expect(sentence).toContain("288,11");

  await errors.first().click();
  const cell = /Ô ([A-Z]+\d+)/.exec(sentence)?.[1];
  expect(cell).toBeDefined();
  await visit.waitForSelected(cell!);
  await visit.visitor.keepPicture("workbench-check");
});

it("finds no error in the published Cần Thơ tables", async () => {
  visit = await WorkbenchVisit.open("can-tho-2023-cong-bo", "view=check");
  const [errors, notes] = [/^Lỗi \d/, /^Lưu ý \d/].map((name) => visit.view.getByRole("button", { name }));
  await notes!.waitFor();
  expect(await errors!.count()).toBe(0);
  await visit.openSheet("Cấp huyện");
  await notes!.waitFor();
  expect(await errors!.count()).toBe(0);
});
