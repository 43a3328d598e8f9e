const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const ALLOWED = ["MIT", "Apache-2.0", "0BSD", "ISC", "BSD-2-Clause", "BSD-3-Clause"];

/** Packages that come without the text of their licence: the holder, as their package or repository names it. */
const HOLDERS = {
  "@fluentui/react-icons": "Copyright (c) 2020 Microsoft Corporation",
  "@univerjs/protocol": "Copyright DreamNum Co., Ltd.",
  "franc-min": "Copyright (c) Titus Wormer <tituswormer@gmail.com>",
  "ot-json1": "Copyright (c) Joseph Gentle <me@josephg.com>",
  "ot-text-unicode": "Copyright (c) Joseph Gentle <me@josephg.com>",
  "react-remove-scroll-bar": "Copyright (c) Anton Korzunov <thekashey@gmail.com>",
  saxes: "Copyright (c) Louis-Dominique Dubeau <ldd@lddubeau.com>",
  unicount: "Copyright (c) Joseph Gentle <me@josephg.com>",
};

/** Packages that name no licence but bring its text. */
const UNNAMED = { "@univerjs/telemetry": "Apache-2.0" };

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

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

const APACHE = `Licensed under the Apache License, Version 2.0; its full text stands with the other packages under it.`;

const TEXTS = { MIT, ISC, "Apache-2.0": APACHE };

const OFFICE_JS = `Office.js (@microsoft/office-js) is Microsoft's and comes under Microsoft's own terms for Office add-ins
(the package's LICENSE.md), wherever it is loaded from.`;

/**
 * The notices of every package that ships, by its folder. Throws where one's licence is not known to be compatible, or its
 * text cannot be found: such a build must not be given away.
 */
function thirdPartyNotices(folders) {
  return `${[OFFICE_JS, ...folders.map(noticeOf)].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** What a list of components says of each package. */
function componentsOf(folders) {
  return folders.map((folder) => {
    const { name, version, license } = described(folder);
    return { name, version, license };
  });
}

function described(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const known = license ?? UNNAMED[name];
  if (!ALLOWED.includes(known)) throw new Error(`${name} is under ${known}; allowed are ${ALLOWED.join(", ")}`);
  return { name, version, license: known };
}

function noticeOf(folder) {
  const { name, version, license } = described(folder);
  return `${name} ${version} (${license})\n\n${licenceText(name, folder, license)}`;
}

function licenceText(name, folder, license) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), "utf8").trim();
  if (TEXTS[license] !== undefined && HOLDERS[name] !== undefined) return `${HOLDERS[name]}\n\n${TEXTS[license]}`;
  throw new Error(`${name} has no text of its licence: name its holder in scripts/bundle/thirdParty.cjs`);
}

module.exports = { thirdPartyNotices, componentsOf };
