import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Not the public internet: this machine, private networks, metadata services, tests, multicast (RFC 6890). */
const forbidden = new BlockList();
for (const range of [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"],
  ...["192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15"],
  ...["198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
]) {
  const [net = "", prefix] = range.split("/");
  forbidden.addSubnet(net, Number(prefix), "ipv4");
}
// Of IPv6 only global unicast is let through, and of that not what wraps an IPv4 address or documents.
for (const range of ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"]) {
  const [net = "", prefix] = range.split("/");
  forbidden.addSubnet(net, Number(prefix), "ipv6");
}
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");

/** Whether the server may connect to an address that a stranger chose. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !forbidden.check(address, "ipv4");
  if (!isIPv6(address)) return false;
  return globalUnicast.check(address, "ipv6") && !forbidden.check(address, "ipv6");
}
