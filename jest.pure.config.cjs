// One project, without the browser's set-up: the pure rooms alone (npm run test:pure).
const { projects } = require("./jest.config.js");

const core = projects.find(({ displayName }) => displayName === "core");
const ROOMS = "model|reader|evidence|understanding|match|framework|scoring|ranking|checks|fixes|outputs|locales";

module.exports = {
  ...core,
  displayName: undefined,
  testMatch: undefined,
  testRegex: `/test/(${ROOMS})/.*\\.test\\.tsx?$`,
};
