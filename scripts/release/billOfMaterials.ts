export interface Component {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** Office.js ships unmodified and is no module of the bundle. */
const OFFICE_JS = { name: "@microsoft/office-js", version: "1.1.110", license: "Microsoft Software License Terms" };

/** What ships, as CycloneDX 1.5 in JSON: each package once, by name and version. */
export function billOfMaterials(version: string, shipped: readonly Component[]): string {
  const byAddress = new Map([...shipped, OFFICE_JS].map((component) => [purl(component), component]));
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name: "xep-hang", version } },
    components: [...byAddress]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([address, { name, version: its, license }]) => ({
        type: "library",
        "bom-ref": address,
        name,
        version: its,
        purl: address,
        licenses: [{ license: license === OFFICE_JS.license ? { name: license } : { id: license } }],
      })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function purl({ name, version }: Component): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
