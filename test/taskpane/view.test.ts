import { viewOf } from "../../src/taskpane/view";

test.each([
  ["?view=check", "check"],
  ["?_host_Info=Excel$Web&view=frameworks", "frameworks"],
  ["?view=nothing", "rank"],
  ["", "rank"],
])("the address %s opens %s", (search, view) => {
  expect(viewOf(search)).toBe(view);
});
