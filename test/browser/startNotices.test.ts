import { stage } from "./support/stage";
import { Visitor } from "./support/visitor";
import { WorkbenchVisit } from "./support/workbenchVisit";

/** Every sentence that the page says instead of the pane, each brought about by its cause, with a picture in test/artifacts. */
let visitor: Visitor;
afterEach(() => visitor.leave());

const officeTraces = "?_host_Info=Excel$Win32$16.01$vi-VN$x$$$0";

async function sees(heading: string, picture: string): Promise<void> {
  await visitor.page.getByRole("heading", { name: heading }).waitFor();
  expect(await visitor.page.getByRole("link", { name: "Kiểm tra môi trường" }).isVisible()).toBe(true);
  await visitor.keepPicture(`notice-${picture}`);
}

async function arriveNarrow(userAgent?: string): Promise<void> {
  visitor = await Visitor.arrive({
    viewport: { width: 350, height: 640 },
    ...(userAgent === undefined ? {} : { userAgent }),
  });
}

test("opened in a browser", async () => {
  await arriveNarrow();
  await visitor.page.goto(`${stage().production}/taskpane.html`);
  await sees("Xếp Hạng là phần bổ trợ của Excel", "outside-office");
});

test("an engine of before WebView2", async () => {
  await arriveNarrow("Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko");
  await visitor.page.route(/taskpane\.\w+\.js/, (route) => route.abort());
  await visitor.page.goto(`${stage().production}/taskpane.html`);
  await sees("Phiên bản Excel này chưa dùng được Xếp Hạng", "too-old");
});

test("both addresses of Office.js out of reach", async () => {
  await arriveNarrow();
  await visitor.page.goto(`${stage().production}/taskpane.html${officeTraces}`);
  await sees("Không tải được thư viện Office.js", "no-office-js");
});

test("modules refused for their type: told after the patience, and tried again by the button", async () => {
  await arriveNarrow();
  await visitor.page.clock.install();
  await visitor.page.route(/taskpane\.\w+\.js/, (route) => route.fulfill({ contentType: "text/plain", body: "x" }));
  await visitor.page.goto(`${stage().production}/taskpane.html${officeTraces}`);
  expect(await visitor.page.getByRole("status", { name: "Đang mở Xếp Hạng" }).isVisible()).toBe(true);
  await visitor.page.clock.fastForward(20_000);
  await sees("Các tệp chương trình chưa chạy được", "no-scripts");
  await visitor.page.unroute(/taskpane\.\w+\.js/);
  await visitor.page.getByRole("button", { name: "Thử lại" }).click();
  await visitor.page.getByRole("heading", { name: "Không tải được thư viện Office.js" }).waitFor();
});

test("a file of Office.js blocked: Excel never answers", async () => {
  await arriveNarrow();
  await visitor.page.clock.install();
  await visitor.page.route(/office_strings\.js|excel-win32/, (route) => route.abort());
  await visitor.page.goto(`${stage().workbench}/self-hosted/taskpane.html${officeTraces}`);
  await visitor.page.waitForFunction(() => window.xepHangStart?.stage === "waiting");
  await visitor.page.clock.fastForward(20_000);
  await sees("Excel chưa trả lời", "no-answer");
});

test("a fault of ours while starting", async () => {
  await arriveNarrow();
  await visitor.page.route(/office\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await visitor.page.goto(`${stage().workbench}/self-hosted/taskpane.html${officeTraces}`);
  await sees("Xếp Hạng không mở được", "broken");
});

test("an Excel below the floor", async () => {
  const visit = await WorkbenchVisit.open("hung-yen-xa-2023", "api=1.7");
  visitor = visit.visitor;
  await visit.pane.getByRole("heading", { name: "Phiên bản Excel này chưa dùng được Xếp Hạng" }).waitFor();
  expect(await visit.pane.getByRole("link", { name: "Kiểm tra môi trường" }).isVisible()).toBe(true);
  await visitor.keepPicture("notice-old-excel");
});
