// One project, without the browser's set-up: what breaks code on purpose runs the tests of the pure rooms alone.
const { projects } = require("./jest.config.js");

const core = projects.find(({ displayName }) => displayName === "core");
const ROOMS =
  process.env.MUTATED_ROOM ??
  "model|reader|evidence|understanding|match|framework|scoring|ranking|checks|fixes|outputs|locales";

module.exports = {
  ...core,
  displayName: undefined,
  testMatch: undefined,
  testRegex: `/test/(${ROOMS})/.*\\.test\\.tsx?$`,
};
