import { openFrameDoor, type FrameDoor, type PageMessage } from "../../src/frame/frameDoor";
import type { Book } from "../../src/book/book";
import { headlessBook } from "../../src/bridge/headlessBook";
import { Host } from "../../src/host/host";
import type { Awkward } from "../../src/host/awkward";
import { sheetBook } from "../../src/sheetBook";
import { openBytes } from "../support/openBytes";
import { turns } from "../support/turns";

interface Message {
  readonly _messageType: number;
  readonly _responseType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: Record<string, unknown> | null;
}

/** A page and a pane that say to each other what windows say: text. */
class Pane {
  readonly received: Message[] = [];
  readonly origins = new Set<string>();
  readonly contentWindow = {
    postMessage: (text: string, origin: string): void => {
      this.received.push(JSON.parse(text) as Message);
      this.origins.add(origin);
    },
  };
  readonly frame = { src: "", contentWindow: this.contentWindow };
  readonly page = {
    location: { origin: "https://localhost:3000", href: "https://localhost:3000/workbench.html?mau=1#x" },
    addEventListener: (_: string, listener: (event: PageMessage) => void): void => {
      this.#listeners.add(listener);
    },
    removeEventListener: (_: string, listener: (event: PageMessage) => void): void => {
      this.#listeners.delete(listener);
    },
  };
  readonly #listeners = new Set<(event: PageMessage) => void>();
  #next = 1;

  get conversation(): string {
    return /_xdm_Info=([^|]+)\|/.exec(this.frame.src)?.[1] ?? "";
  }

  post(data: unknown, source: unknown = this.contentWindow): void {
    for (const listener of this.#listeners) listener({ data, source });
  }

  async ask(name: string, data: unknown, type = 0): Promise<Record<string, unknown> | null> {
    const correlation = this.#next++;
    const request = { _messageType: 0, _actionName: name, _actionType: type, _conversationId: this.conversation };
    this.post(JSON.stringify({ ...request, _correlationId: correlation, _data: data }));
    await turns();
    const answer = this.received.find(
      ({ _correlationId, _responseType }) => _correlationId === correlation && _responseType === 0,
    );
    if (answer === undefined) throw new Error(`${name} was not answered`);
    return answer._data;
  }

  query(batch: object): Promise<Record<string, unknown> | null> {
    const ArrayData = ["", "POST", "ProcessQuery", [], JSON.stringify(batch)];
    return this.ask("executeMethod", { DdaMethod: { DispatchId: 93 }, ArrayData });
  }
}

const LOAD_NAME = {
  Actions: [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name", "id"] } }],
  ObjectPaths: {
    1: { ObjectPathType: 1, Name: "" },
    2: { ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    3: { ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
  },
};

let book: Book;
let pane: Pane;
let door: FrameDoor;
let host: Host;

function open(awkward: Awkward = {}): void {
  book = headlessBook(sheetBook({ sheets: [{ name: "Cấp sở", rows: [[1]] }], settings: { cu: [1] } }));
  host = new Host(book, { awkward });
  pane = new Pane();
  door = openFrameDoor(host, pane.page, pane.frame, "taskpane.html?view=rank");
}

afterEach(() => {
  door.close();
  host.close();
  book.dispose();
});

test("the pane is told which Excel it runs in and how to reach it", async () => {
  open();
  expect(pane.frame.src).toMatch(
    /^taskpane\.html\?view=rank&_host_Info=Excel\$Web\$16\.01\$vi-VN\$workbench\$\$\$0#&_serializer_version=1&_xdm_Info=[^|]+\|[^|]+\|https:\/\/localhost:3000\/workbench\.html$/,
  );
  const context = await pane.ask("ContextActivationManager_getAppContextAsync", {});
  expect(context).toMatchObject({ _appName: 16, _appUILocale: "vi-VN", _settings: [["cu", "[1]"]], _clientMode: 0 });
  expect(JSON.parse(String(context?.["_requirementMatrix"]))).toMatchObject({ ExcelApi: "1.14" });
  expect(await pane.ask("ContextActivationManager_notifyHost", [1, 2])).toBeNull();
  expect([...pane.origins]).toEqual(["https://localhost:3000"]);
});

test("a query is carried out and answered", async () => {
  open();
  const answer = await pane.query(LOAD_NAME);
  expect(answer).toMatchObject({ Version: 1, Error: 0, Data: [200, [], expect.any(String)] });
  const body = JSON.parse((answer?.["Data"] as string[])[2] ?? "") as object;
  expect(body).toEqual({ Results: [{ ActionId: 1, Value: { Name: "Cấp sở", Id: "sheet1" } }], TraceIds: [] });
});

test.each([
  ["requestTooLarge", 5103],
  ["responseTooLarge", 5104],
  ["activityLimit", 5102],
  ["sessionTimedOut", 5012],
  ["noCapability", 7000],
  ["dialogOpen", 5016],
] as const)("a refusal, %s, is the client's number %d", async (why, code) => {
  open({ refusal: { request: 1, why } });
  expect(await pane.query(LOAD_NAME)).toEqual({ Version: 1, Error: code });
});

test("settings of the older API are those of the workbook", async () => {
  open();
  const Properties = [["mới", '{"a":1}'], ["cu", "2"]]; // prettier-ignore
  await pane.ask("executeMethod", {
    DdaMethod: { DispatchId: 76 },
    DdaSettingsMethod: { OverwriteIfStale: true, Properties },
  });
  expect(Object.fromEntries(book.settings)).toEqual({ mới: { a: 1 }, cu: 2 });
  expect(await pane.ask("executeMethod", { DdaMethod: { DispatchId: 75 } })).toMatchObject({
    Error: 0,
    Properties: { Settings: [{ Name: "mới", Value: '{"a":1}' }, { Name: "cu", Value: "2" }] }, // prettier-ignore
  });
  expect(await pane.ask("executeMethod", { DdaMethod: { DispatchId: 999 } })).toEqual({ Version: 1, Error: 5001 });
});

test("events go to those who registered, until they no longer want them", async () => {
  open();
  const registered = {
    ...LOAD_NAME,
    Actions: [
      { Id: 1, ActionType: 3, Name: "_RegisterActivatedEvent", ObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
    ],
  };
  await pane.query(registered);
  expect(await pane.ask("richApiMessage", {}, 1)).toEqual({ Version: 1, Error: 0 });
  await pane.ask("appCommandInvoked", {}, 1);
  const sheet = book.activeSheet();
  book.activate(sheet);
  door.pressRibbon("rank");
  const events = pane.received.filter(({ _responseType }) => _responseType === 1);
  expect(events.map(({ _actionName, _data }) => [_actionName, _data])).toEqual([
    [
      "richApiMessage",
      { ArrayData: [[65536, 11, "Workbook", expect.stringContaining('"worksheetId":"sheet1"'), 1, false]] },
    ],
    ["appCommandInvoked", { 0: "rank", 1: "rank", 2: '{"source":{"id":"rank"}}' }],
  ]);
  await pane.ask("richApiMessage", {}, 2);
  book.activate(sheet);
  expect(pane.received.filter(({ _responseType }) => _responseType === 1)).toHaveLength(2);
});

test("other windows, other conversations and other texts are not listened to", async () => {
  open();
  const request = {
    _messageType: 0,
    _actionName: "ContextActivationManager_notifyHost",
    _actionType: 0,
    _correlationId: 1,
    _data: {},
  };
  pane.post(JSON.stringify({ ...request, _conversationId: pane.conversation }), {});
  pane.post(JSON.stringify({ ...request, _conversationId: "another" }));
  pane.post("không phải JSON");
  pane.post({ _messageType: 0 });
  await turns();
  expect(pane.received).toEqual([]);
  door.close();
  pane.post(JSON.stringify({ ...request, _conversationId: pane.conversation }));
  await turns();
  expect(pane.received).toEqual([]);
});

test("the workbook comes as a file in slices, as it was when it was asked for, until it is closed", async () => {
  open();
  const file = (DispatchId: number, members: object) =>
    pane.ask("executeMethod", { DdaMethod: { DispatchId }, ...members });
  const opened = await file(77, { 0: 1, 1: 1000 });
  const { 0: handle, 1: size } = opened as { 0: number; 1: number };
  expect(opened).toMatchObject({ Version: 1, Error: 0 });
  const bytes: number[] = [];
  for (let index = 0; index < Math.ceil(size / 1000); index++) {
    const slice = (await file(80, { 2: handle, 3: index })) as { 0: number[]; 1: number };
    expect(slice[0]).toHaveLength(slice[1]);
    bytes.push(...slice[0]);
  }
  expect(bytes).toHaveLength(size);
  const { data } = await openBytes(Uint8Array.from(bytes));
  expect(data.sheetOrder.map((id) => data.sheets[id]?.name)).toEqual(["Cấp sở"]);
  expect(await file(81, { 2: handle })).toMatchObject({ Error: 0 });
  expect(await file(80, { 2: handle, 3: 0 })).toMatchObject({ Error: 5010 });
  expect(await file(81, { 2: handle })).toMatchObject({ Error: 5010 });
});
