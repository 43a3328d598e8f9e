import { stage } from "./support/stage";
import { Visitor } from "./support/visitor";

describe("the pane's page opened in a plain browser", () => {
  let visitor: Visitor;
  beforeEach(async () => void (visitor = await Visitor.arrive()));
  afterEach(() => visitor.leave());

  it("says what it is and how to open it in Excel, and loads no Office.js", async () => {
    await visitor.page.goto(`${stage().production}/taskpane.html`);
    await visitor.page.getByRole("heading", { name: "Xếp Hạng là phần bổ trợ của Excel" }).waitFor();
    expect(await visitor.page.getByRole("status", { name: "Đang mở Xếp Hạng" }).isVisible()).toBe(false);
    expect(await visitor.page.getByRole("link").allTextContents()).toEqual([
      "Hướng dẫn sử dụng",
      "Kiểm tra môi trường",
    ]);
    expect(visitor.requests.filter((address) => address.includes("office"))).toEqual([]);
    expect(visitor.requests.filter((address) => !address.startsWith(stage().production))).toEqual([]);
    expect(visitor.errors).toEqual([]);
    await visitor.keepPicture("plain-browser");
  });

  it("links to the workbench in the development build", async () => {
    await visitor.page.goto(`${stage().workbench}/taskpane.html`);
    const link = visitor.page.getByRole("link", { name: "Dùng thử ngay trong trình duyệt" });
    expect(await link.getAttribute("href")).toBe("workbench.html?file=samples/hung-yen-xa-2023.xlsx");
    expect(visitor.requests.filter((address) => address.includes("office"))).toEqual([]);
  });

  it("shows the message for an old engine without running the pane's modules", async () => {
    await visitor.leave();
    visitor = await Visitor.arrive({
      userAgent: "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
    });
    await visitor.page.route("**/*.js", (route) =>
      route.request().url().endsWith("guard.js") ? route.continue() : route.abort(),
    );
    await visitor.page.goto(`${stage().production}/taskpane.html`);
    await visitor.page.getByRole("heading", { name: "Phiên bản Excel này chưa dùng được Xếp Hạng" }).waitFor();
    expect(await visitor.page.getByText("This version of Excel cannot run Xếp Hạng").isVisible()).toBe(true);
    expect(await visitor.page.getByRole("status", { name: "Đang mở Xếp Hạng" }).isVisible()).toBe(false);
  });
});
