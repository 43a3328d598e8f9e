const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const ALLOWED = ["MIT", "Apache-2.0", "0BSD", "ISC", "BSD-2-Clause", "BSD-3-Clause"];

/** Packages that come without the text of their licence: the holder, as their repository names it. */
const HOLDERS = { "@fluentui/react-icons": "Copyright (c) 2020 Microsoft Corporation" };

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const OFFICE_JS = `Office.js (@microsoft/office-js) is Microsoft's and comes under Microsoft's own terms for Office add-ins
(the package's LICENSE.md), wherever it is loaded from.`;

/**
 * The notices of every package that ships, by name. Throws where one's licence is not known to be compatible, or its text
 * cannot be found: such a build must not be given away.
 */
function thirdPartyNotices(packages, nodeModules) {
  const notices = packages.map((name) => noticeOf(name, join(nodeModules, name)));
  return `${[OFFICE_JS, ...notices].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function noticeOf(name, folder) {
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!ALLOWED.includes(license)) throw new Error(`${name} is under ${license}; allowed are ${ALLOWED.join(", ")}`);
  return `${name} ${version} (${license})\n\n${licenceText(name, folder, license)}`;
}

function licenceText(name, folder, license) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), "utf8").trim();
  if (license === "MIT" && HOLDERS[name] !== undefined) return `${HOLDERS[name]}\n\n${MIT}`;
  throw new Error(`${name} has no text of its licence: name its holder in scripts/bundle/thirdParty.cjs`);
}

module.exports = { thirdPartyNotices };
