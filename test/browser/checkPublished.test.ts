import { WorkbenchVisit } from "./support/workbenchVisit";

let visit: WorkbenchVisit;
afterEach(() => visit.leave());

it("finds the one wrong total in the published Hưng Yên table and goes to its cell", async () => {
  visit = await WorkbenchVisit.open("hung-yen-xa-2023-cong-bo", "view=check");
  await visit.view.getByRole("button", { name: /^Lỗi \d/ }).click();
  const errors = visit.view.getByRole("group", { name: "Các vấn đề tìm thấy" }).getByRole("listitem");
  await errors.first().waitFor();
  expect(await errors.count()).toBe(1);
  const sentence = await errors.first().innerText();
  expect(sentence).toContain("Phương Chiểu");
  expect(sentence).toContain("287,11");
  expect(sentence).toContain("288,11");

  await errors.first().getByRole("button").click();
  const cell = /Ô ([A-Z]+\d+)/.exec(sentence)?.[1];
  expect(cell).toBeDefined();
  await visit.waitForSelected(cell!);
  await visit.visitor.keepPicture("workbench-check");
});

it("finds no error in the published Cần Thơ tables", async () => {
  visit = await WorkbenchVisit.open("can-tho-2023-cong-bo", "view=check");
  const errors = visit.view.getByRole("button", { name: /^Lỗi \d/ });
  await errors.waitFor();
  expect(await errors.innerText()).toMatch(/\b0\b/);
  await visit.openSheet("Cấp huyện");
  expect(await errors.innerText()).toMatch(/\b0\b/);
});
