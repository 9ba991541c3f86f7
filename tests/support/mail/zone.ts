import { type DnsLookup, dnsError } from "@/server/mail/authentication/dns";

/** Records by "TYPE name"; "silent" for a name server that does not answer. */
export type Zone = Record<string, string[] | "silent">;

/** A name server that knows one zone. */
export const serveZone =
  (zone: Zone): DnsLookup =>
  async (name, type) => {
    const records = zone[`${type} ${name.toLowerCase()}`];
    if (records === "silent") throw dnsError("ETIMEOUT", name);
    if (!records) throw dnsError("ENOTFOUND", name);
    return type === "TXT" ? records.map((record) => [record]) : records;
  };
