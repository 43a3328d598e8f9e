import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateAgainstSchemas } from "../../scripts/manifest/validateAgainstSchemas";

const schema = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="Version.xsd"/>
<xs:element name="OfficeApp"><xs:complexType><xs:sequence><xs:element name="Version" type="Version"/></xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
const included = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:simpleType name="Version">
<xs:restriction base="xs:string"><xs:pattern value="[0-9.]+"/></xs:restriction></xs:simpleType></xs:schema>`;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "schemas-"))));
afterEach(() => rmSync(folder, { recursive: true }));

it("says so when the folder has no schemas", async () => {
  expect(await validateAgainstSchemas("manifest.xml", "<OfficeApp/>", folder)).toBeNull();
});

it("takes a manifest that fits and names the line of what does not", async () => {
  writeFileSync(join(folder, "OfficeAppManifestV1_1.xsd"), schema);
  writeFileSync(join(folder, "Version.xsd"), included);
  const fits = "<OfficeApp>\n<Version>1.0</Version>\n</OfficeApp>";
  expect(await validateAgainstSchemas("manifest.xml", fits, folder)).toEqual([]);
  const problems = await validateAgainstSchemas("manifest.xml", fits.replace("1.0", "one"), folder);
  expect(problems?.[0]).toMatch(/^line 2: .*Version/);
});
