import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { X509Certificate } from "node:crypto";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const day = 24 * 60 * 60 * 1000;

/**
 * The certificate of https://localhost. One that office-addin-dev-certs installed is trusted by this machine's Excel and
 * is taken first; otherwise one is made and kept in `folder`, so that a browser asks once, not at every start.
 */
export async function localCertificate(folder: string, now = new Date()): Promise<Certificate> {
  const officeDevCerts = join(homedir(), ".office-addin-dev-certs");
  return (
    (await readPair(officeDevCerts, "localhost", now)) ??
    (await readPair(folder, "localhost", now)) ??
    (await makePair(folder, now))
  );
}

async function readPair(folder: string, name: string, now: Date): Promise<Certificate | null> {
  const [keyFile, certFile] = [join(folder, `${name}.key`), join(folder, `${name}.crt`)];
  if (!existsSync(keyFile) || !existsSync(certFile)) return null;
  const [key, cert] = await Promise.all([readFile(keyFile, "utf8"), readFile(certFile, "utf8")]);
  const expires = new Date(new X509Certificate(cert).validTo);
  return expires.getTime() - now.getTime() > day ? { key, cert } : null;
}

async function makePair(folder: string, now: Date): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + 365 * day),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "localhost.key"), made.private, { mode: 0o600 });
  await writeFile(join(folder, "localhost.crt"), made.cert);
  return { key: made.private, cert: made.cert };
}
