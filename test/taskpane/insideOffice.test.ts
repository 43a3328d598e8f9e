import { type HostTraces, insideOffice } from "../../src/taskpane/insideOffice";

const plain: HostTraces = { location: { search: "?view=rank", hash: "" }, name: "", external: {} };

it("sees no Office in a plain browser", () => {
  expect(insideOffice(plain)).toBe(false);
});

it.each<[string, HostTraces]>([
  ["the query", { ...plain, location: { search: "?view=rank&_host_Info=Excel$Win32$16.01$vi-VN$$$$0", hash: "" } }],
  ["the hash, where older clients put it", { ...plain, location: { search: "", hash: "#_host_Info=Excel$Web" } }],
  ["the frame's name", { ...plain, name: '{"hostInfo":"Excel|Web|16.01|vi-VN"}' }],
  [
    "what the page has kept, where a redirect lost the rest",
    { ...plain, sessionStorage: { getItem: (key) => (key === "hostInfoValue" ? "Excel|Web|16.01" : null) } },
  ],
  ["an object of the desktop host", { ...plain, external: { GetHostInfo: () => "Excel|Win32" } }],
])("sees Office by %s", (_, page) => {
  expect(insideOffice(page)).toBe(true);
});
